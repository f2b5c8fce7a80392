import { expect, test } from 'vitest';
import { parsePriority } from '@/lib/fields/kinds/parse-priority';

test.each([
  ['L', 'low'],
  ['m', 'normal'],
  ['H', 'high'],
  ['C', 'high'],
  ['Dringend', 'high'],
])('%s is a priority, as planners and people write it', (text, expected) => {
  expect(parsePriority(text)).toBe(expected);
});

test.each(['1', 'X', ''])('no priority: "%s"', (text) => {
  expect(parsePriority(text)).toBeUndefined();
});
