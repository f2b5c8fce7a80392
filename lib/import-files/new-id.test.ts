import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { newId } from '@/lib/import-files/new-id';

it('creates unique version 7 UUIDs with the current time, in ascending order', () => {
  const from = Date.now();
  const ids = Array.from({ length: 50_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  const times = [ids[0]!, ids.at(-1)!].map((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16));
  expect(times[0]).toBeGreaterThanOrEqual(from);
  expect(times[1]).toBeLessThanOrEqual(Date.now());
  // The random part is different in each ID.
  expect(new Set(ids.map((id) => id.slice(-10))).size).toBeGreaterThan(49_000);
});
