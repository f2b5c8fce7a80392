import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { formatShare, type RowCounts, sumOf } from '@/components/shippers/share-of-rows';
import { makeFormats } from '@/components/ui/use-formats';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'shippers.shareOfRows' });
const formats = makeFormats('en-GB');
const share = (counts: RowCounts) => formatShare(counts, t, formats);

test('a share never says that nothing is wrong when something is', () => {
  expect(share({ rows: 400, failed_rows: 10 })).toBe('2.5%');
  expect(share({ rows: 60_000, failed_rows: 1 })).toBe('under 0.1%');
  expect(share({ rows: 60_000, failed_rows: 0 })).toBe('0%');
  expect(share({ rows: 0, failed_rows: 0 })).toBe('–');
});

test('weeks are added by their rows, not by their shares', () => {
  const weeks = [
    { rows: 1000, failed_rows: 0 },
    { rows: 10, failed_rows: 10 },
  ];
  expect(share(sumOf(weeks))).toBe('1%');
});
