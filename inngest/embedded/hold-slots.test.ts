import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseGrants, type WaitingCall } from './hold-slots';

test('the oldest calls go first, and a blocked one does not block others', () => {
  const waiting: WaitingCall[] = [
    {
      id: 'a',
      slots: [
        { key: 'all', limit: 3 },
        { key: 't1', limit: 1 },
      ],
    },
    {
      id: 'b',
      slots: [
        { key: 'all', limit: 3 },
        { key: 't1', limit: 1 },
      ],
    },
    {
      id: 'c',
      slots: [
        { key: 'all', limit: 3 },
        { key: 't2', limit: 1 },
      ],
    },
    {
      id: 'd',
      slots: [
        { key: 'all', limit: 3 },
        { key: 't3', limit: 1 },
      ],
    },
  ];
  expect(chooseGrants(waiting, new Map([['all', 1]]))).toEqual(['a', 'c']);
  expect(chooseGrants(waiting, new Map([['t1', 1]]))).toEqual(['c', 'd']);
  expect(chooseGrants(waiting, new Map([['all', 3]]))).toEqual([]);
});

test('no limit is ever exceeded, and no call waits that could run', () => {
  const slot = fc.record({ key: fc.constantFrom('a', 'b', 'c'), limit: fc.integer({ min: 1, max: 4 }) });
  const slots = fc.uniqueArray(slot, { maxLength: 2, selector: (one) => one.key });
  const calls = fc
    .array(slots, { maxLength: 20 })
    .map((all) => all.map((one, index) => ({ id: String(index), slots: one })));
  const occupied = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 5 }))
    .map((counts) => new Map(Object.entries(counts)));
  fc.assert(
    fc.property(calls, occupied, (waiting, before) => {
      const counts = new Map(before);
      const granted = chooseGrants(waiting, before);
      for (const call of waiting) {
        const free = call.slots.every((one) => (counts.get(one.key) ?? 0) < one.limit);
        expect(granted.includes(call.id)).toBe(free);
        if (free) for (const one of call.slots) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
      }
    }),
  );
});
