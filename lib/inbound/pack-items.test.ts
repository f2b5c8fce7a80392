import { expect, test } from 'vitest';
import { listOfPacked, packItems, unpackParts } from '@/lib/inbound/pack-items';
import type { CheckedItem } from '@/lib/items/check-item';

const itemsOf = (count: number): CheckedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ patch: { title: `ö\n,"${index}` }, errors: [], unknownFields: [] },
    ...{ externalId: `A-${index}`, key: `A-${index}` },
  }));

test.each([0, 1, 500, 501, 1400])('%i items come out as they went in, in parts of at most 500', (count) => {
  const items = itemsOf(count);
  const parts = [...unpackParts(packItems(items))];
  expect(parts.flat()).toEqual(items);
  expect(parts.map(({ length }) => length)).toEqual(
    Array.from({ length: Math.ceil(count / 500) }, (_, part) => Math.min(500, count - part * 500)),
  );
});

test('as one list they are what hashes of version 1 were computed from', () => {
  const items = itemsOf(1200);
  expect(Buffer.from(listOfPacked(packItems(items))).toString()).toBe(JSON.stringify(items));
});
