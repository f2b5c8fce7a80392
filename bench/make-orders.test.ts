import { expect, test } from 'vitest';
import { referenceData } from '@/lib/fields/reference-data';
import { validateRow } from '@/lib/rows/validate-row';
import { badKinds, badRowEvery, makeOrders, type OrderRow } from './make-orders';

function take(count: number, options: Parameters<typeof makeOrders>[0]): OrderRow[] {
  const rows: OrderRow[] = [];
  for (const row of makeOrders(options)) if (rows.push(row) === count) break;
  return rows;
}

test('the same seed gives the same orders, another seed gives others', () => {
  const rows = take(500, { seed: 7, prefix: 'A' });
  expect(take(500, { seed: 7, prefix: 'A' })).toEqual(rows);
  expect(take(500, { seed: 8, prefix: 'A' })).not.toEqual(rows);
});

test('one row in a hundred fails, for the intended reason, and no other row does', () => {
  const seen = new Set<string>();
  const failed = new Map<string, number>();
  for (const { cells, bad } of take(5000, { seed: 1, prefix: 'A' })) {
    const { problems } = validateRow(cells, { reference: referenceData() });
    const repeats = seen.has(cells[12]!);
    seen.add(cells[12]!);
    const isBadByItself = bad !== null && bad !== 'duplicate reference';
    expect(problems?.length ?? 0, `${bad}: ${cells.join(' | ')}`).toBe(isBadByItself ? 1 : 0);
    expect(repeats).toBe(bad === 'duplicate reference');
    if (bad) failed.set(bad, (failed.get(bad) ?? 0) + 1);
  }
  const ofEachKind = 5000 / badRowEvery / badKinds.length;
  expect(Object.fromEntries(failed)).toEqual(Object.fromEntries(badKinds.map((kind) => [kind, ofEachKind])));
});
