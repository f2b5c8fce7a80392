import { expect, test } from 'vitest';
import { hashSentBatch } from '@/lib/inbound/hash-batch';

const hashOf = (...targets: string[]) =>
  hashSentBatch({ operation: 'upsert', targets: targets.map((text) => JSON.parse(text) as unknown) });

test('the hash of a batch is the same in every release', () => {
  // Hashes are stored with batches: if this changes, a retry after a deployment becomes a conflict. See
  // currentHashVersion.
  expect(
    hashOf('{"externalId":"A","address":{"city":"K\u00f6ln","latitude":50.94}}', '[1,"x",null,true]', '7'),
  ).toBe('ecafb6c1c6bfac15fdd6dcd5ae647e5255cedefeef7e81a4177ebfa1d34f7fcf');
});

test('neither the order of names nor white space changes the hash', () => {
  expect(hashOf('{"b": 1, "a": {"d": [2], "c": 3}}')).toBe(hashOf('{"a":{"c":3,"d":[2]},"b":1}'));
});

test.each([
  ['{"a":" x"}', '{"a":"x"}'],
  ['{"a":null}', '{}'],
  ['{"a":"1"}', '{"a":1}'],
  ['[1,2]', '[2,1]'],
  ['1e400', 'null'],
  ['1e400', '-1e400'],
])('%s is another target than %s', (one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

test('two targets differ from one list of them', () => {
  expect(hashOf('1', '2')).not.toBe(hashOf('[1,2]'));
});
