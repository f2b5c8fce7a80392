import { expect, test } from 'vitest';
import { parseTime } from '@/lib/fields/kinds/parse-time';

test.each([
  ['0900', '09:00'],
  ['1100 hrs', '11:00'],
  ['1730hrs', '17:30'],
  ['14:30 hrs', '14:30'],
  ['14h30', '14:30'],
  ['11/28/2026 1:30 PM', '13:30'],
])('%s is a time of day', (text, expected) => {
  expect(parseTime(text)).toBe(expected);
});
