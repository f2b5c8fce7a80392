import { expect, test } from 'vitest';
import { generateKey, isMeantAsKey, isWholeKey } from '@/lib/api-clients/key-format';

test('a key has its prefix, 30 random letters and digits, and the checksum of all that', () => {
  const keys = Array.from({ length: 200 }, () => generateKey('live'));
  expect(new Set(keys).size).toBe(200);
  for (const key of keys) {
    expect(key).toMatch(/^lading_live_[0-9A-Za-z]{36}$/);
    expect(isWholeKey(key)).toBe(true);
  }
  expect(generateKey('test')).toMatch(/^lading_test_[0-9A-Za-z]{36}$/);
});

test('the checksum is the one that docs/api.md describes: CRC-32 in base 62', () => {
  expect(isWholeKey('lading_live_000000000000000000000000000000236z50')).toBe(true);
});

test('every single changed, missing or added character is recognised', () => {
  const key = generateKey('live');
  for (let at = 0; at < key.length; at++) {
    const other = key[at] === 'a' ? 'b' : 'a';
    expect(isWholeKey(key.slice(0, at) + other + key.slice(at + 1)), `character ${at}`).toBe(false);
    expect(isWholeKey(key.slice(0, at) + key.slice(at + 1))).toBe(false);
  }
  for (const wrong of [
    `${key}a`,
    ` ${key}`,
    key.replace('live', 'test'),
    key.toLowerCase(),
    'lading_live_',
    '',
  ])
    expect(isWholeKey(wrong), wrong).toBe(false);
});

test('what begins like a key is meant as one; an access token is not', () => {
  expect(['lading_live_x', 'lading_3c9a51f0', 'eyJhbGciOiJIUzI1NiJ9.e30.x'].map(isMeantAsKey)).toEqual([
    ...[true, true, false],
  ]);
});
