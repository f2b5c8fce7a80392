import { expect, test } from 'vitest';
import { addUp, agrees, ControlTally, sumsOf, withoutOrders } from '@/lib/fields/control-totals';
import { currencyOf } from '@/lib/fields/kinds/parse-amount';
import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';

const box = (quantity: number, weight_kg: number | null): DeliveryPackage => ({
  ...{ name: 'Box', quantity, weight_kg, length_cm: null, width_cm: null, height_cm: null },
});
const order = (cod_amount: string | null, cod_currency: string | null, packages = [box(1, null)]) =>
  sumsOf({ packages, cod_amount, cod_currency }, 1);

test('sums are exact where floats are not', () => {
  const tally = new ControlTally();
  for (let index = 0; index < 1000; index++) tally.add(order('0.10', 'EUR', [box(3, 0.1)]));
  tally.add(order('9999999999.99', null));
  tally.add(order(null, null, []));
  expect(tally.totals()).toEqual({
    ...{ rows: 1002, orders: 1002, packages: 3001, weight_kg: '300' },
    cod: [
      { currency: null, amount: '9999999999.99' },
      { currency: 'EUR', amount: '100.00' },
    ],
  });
});

test('imports of one file add up', () => {
  const [first, second] = [new ControlTally(), new ControlTally()];
  first.add(order('5.00', 'EUR', [box(2, 1.25)]));
  second.add(order('7.05', 'EUR', [box(1, 0.5)]));
  second.add(order('1.00', null));
  expect(addUp([first.totals(), second.totals()])).toEqual({
    ...{ rows: 3, orders: 3, packages: 4, weight_kg: '3' },
    cod: [
      { currency: null, amount: '1.00' },
      { currency: 'EUR', amount: '12.05' },
    ],
  });
});

test('orders that are left out are taken away again', () => {
  const tally = new ControlTally();
  const [kept, left] = [order('5.00', 'EUR', [box(2, 1.25)]), order('7.05', 'USD', [box(1, 0.000001)])];
  tally.add(kept);
  const before = tally.totals();
  tally.add(left);
  expect(tally.totals()).toMatchObject({ weight_kg: '2.500001', packages: 3 });
  expect(withoutOrders(tally.totals(), [left])).toEqual(before);
});

test.each([
  ['12.345', '12.345', true],
  ['12.345', '12.35', true],
  ['12.344', '12.35', false],
  ['100', '100.00', true],
  ['1.50', '1.5', true],
  ['10', '1', false],
  ['0', '1', false],
])('%s and %s on the manifest', (total, written, expected) => {
  expect(agrees(total, written)).toBe(expected);
});

test.each([
  ['12.50', null],
  ['1.234,50', null],
  ['€ 12,50', 'EUR'],
  ['12.50 aed', 'AED'],
  ['45 zł', 'PLN'],
  ['$5', '$'],
  ['12 kr.', 'KR'],
  ['about 5', null],
])('the currency of %s', (text, expected) => {
  expect(currencyOf(text)).toBe(expected);
});
