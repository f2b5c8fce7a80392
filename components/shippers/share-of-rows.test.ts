import { expect, test } from 'vitest';
import { formatShare, sumOf } from '@/components/shippers/share-of-rows';

test('a share never says that nothing is wrong when something is', () => {
  expect(formatShare({ rows: 400, failed_rows: 10 })).toBe('2.5%');
  expect(formatShare({ rows: 60_000, failed_rows: 1 })).toBe('under 0.1%');
  expect(formatShare({ rows: 60_000, failed_rows: 0 })).toBe('0%');
  expect(formatShare({ rows: 0, failed_rows: 0 })).toBe('–');
});

test('weeks are added by their rows, not by their shares', () => {
  const weeks = [
    { rows: 1000, failed_rows: 0 },
    { rows: 10, failed_rows: 10 },
  ];
  expect(formatShare(sumOf(weeks))).toBe('1%');
});
