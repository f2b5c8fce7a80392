import { expect, test } from 'vitest';
import { compareTotals, countAgreement, readExpected, withExpected } from '@/lib/fields/manifest-totals';

const totals = {
  ...{ rows: 40, orders: 38, packages: 1200, weight_kg: '310.25' },
  cod: [{ currency: 'EUR', amount: '99.50' }],
};

test('each number is held against the manifest', () => {
  const lines = compareTotals(totals, {
    packages: 1200,
    weight_kg: '310.3',
    cod: [{ currency: 'USD', amount: '5' }],
  });
  expect(lines.map(({ key, agrees }) => [key, agrees])).toEqual([
    ...[
      ['rows', null],
      ['orders', null],
      ['packages', true],
      ['weight_kg', true],
      ['cod:EUR', null],
    ],
    ['cod:USD', false],
  ]);
  expect(countAgreement(lines)).toEqual({ agree: 2, differ: 1 });
});

test('numbers are entered and taken back one by one', () => {
  const eur = { key: 'cod:EUR', currency: 'EUR' };
  const entered = withExpected(withExpected({ weight_kg: '1' }, { key: 'rows' }, '40'), eur, '99.5');
  expect(entered).toEqual({ weight_kg: '1', rows: 40, cod: [{ currency: 'EUR', amount: '99.5' }] });
  expect(withExpected(withExpected(entered, eur, null), { key: 'rows' }, null)).toEqual({ weight_kg: '1' });
});

test.each([
  ['packages', '1,234', '1234'],
  ['packages', '1.5', null],
  ['weight_kg', '1.234,5', '1234.5'],
  ['weight_kg', '1,234', null],
  ['weight_kg', '-1', null],
  ['cod:EUR', '12 345,60', '12345.60'],
  ['rows', 'many', null],
])('%s of %s', (key, text, expected) => {
  expect(readExpected(key, text)).toBe(expected);
});
