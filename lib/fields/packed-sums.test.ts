import { expect, test } from 'vitest';
import type { OrderSums } from '@/lib/fields/control-totals';
import { packSums, sumsAt } from '@/lib/fields/packed-sums';

test('packed sums are the sums of each order, and of no other', () => {
  const orders: OrderSums[] = [
    { rows: 1, packages: 2, weightMg: 3_500_000, codCents: null, currency: null },
    { rows: 3, packages: 0, weightMg: 0, codCents: 0, currency: 'EUR' },
    { rows: 1, packages: 1, weightMg: 9_000_000_000, codCents: 1250, currency: null },
    { rows: 1, packages: 1, weightMg: 1, codCents: -5, currency: 'USD' },
  ];
  const packed = packSums(orders);
  expect(orders.map((_, index) => sumsAt(packed, index))).toEqual(orders);
  expect(sumsAt(packed, 4)).toBeUndefined();
  expect(sumsAt(packSums([]), 0)).toBeUndefined();
});
