import { expect, it } from 'vitest';
import { ownMemory } from '@/lib/concurrency/transfer-memory';

it('hands over the memory of an array that is all of it', () => {
  const bytes = new Uint8Array(100_000);
  expect(ownMemory(bytes)).toEqual([bytes.buffer]);
});

it('leaves memory alone that others use as well', () => {
  const bytes = new Uint8Array(100_000);
  expect(ownMemory(bytes.subarray(1))).toEqual([]);
  expect(ownMemory(bytes.subarray(0, 99_999))).toEqual([]);
  expect(ownMemory(Buffer.from('from the pool that Node shares'))).toEqual([]);
});
