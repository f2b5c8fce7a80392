import { expect, test } from 'vitest';
import { compareOrders, looksLikeEarlier } from '@/components/new-import/comparing/compare-orders';

type Order = [reference: string | null, fingerprint: number];

const listOf = (orders: Order[]) => ({
  references: orders.map(([reference]) => reference),
  fingerprints: orders.map(([, fingerprint]) => fingerprint),
});

const compare = (file: Order[], earlier: Order[], bad: string[] = []) =>
  compareOrders(
    { ...listOf(file), rowNumbers: file.map((_, index) => index + 2), badReferences: new Set(bad) },
    listOf(earlier),
  );

test('tells the same, changed, new, repeated and missing orders apart', () => {
  const found = compare(
    [
      ['A', 1],
      ['B', 20],
      ['C', 3],
      ['D-again', 4],
    ],
    [
      ['A', 1],
      ['B', 2],
      ['D', 4],
      ['E', 5],
    ],
  );
  expect(found).toEqual({ same: 1, changed: [[1, 1]], added: [2], repeated: [[3, 2]], missing: [3] });
});

test('orders without a reference are the same by what they say, each earlier one once', () => {
  const found = compare(
    [
      [null, 1],
      [null, 1],
      [null, 2],
    ],
    [
      [null, 1],
      [null, 9],
    ],
  );
  expect(found).toEqual({ same: 1, added: [1, 2], changed: [], repeated: [], missing: [1] });
});

test('an order that has problems now is not missing, nor does equal content take one that its own reference finds', () => {
  expect(compare([], [['A', 1]], ['A'])).toMatchObject({ missing: [] });
  const found = compare(
    [
      ['X', 1],
      ['A', 1],
    ],
    [['A', 1]],
  );
  expect(found).toMatchObject({ same: 1, added: [0], repeated: [] });
});

test('a file in which hardly anything is new looks like the earlier one', () => {
  const of = (count: number, from: number): Order[] =>
    Array.from({ length: count }, (_, index) => [`R-${from + index}`, from + index]);
  expect(looksLikeEarlier(compare(of(10, 0), of(10, 0)), 10)).toBe(true);
  expect(looksLikeEarlier(compare(of(10, 2), of(10, 0)), 10)).toBe(false);
  expect(looksLikeEarlier(compare(of(10, 1), of(10, 0)), 10)).toBe(true);
  expect(looksLikeEarlier(compare([], of(10, 0)), 0)).toBe(false);
});
