import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { describeEarlierImport, wouldDouble } from '@/components/new-import/checking/describe-earlier-import';
import { sampleImport } from '@/components/testing/sample-import';
import type { Import } from '@/lib/imports/import-schemas';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: localeOf.en, messages: en, namespace: 'newImport.earlierImport' });

const details = (sheet: string | null) => ({
  kind: 'xlsx' as const,
  charset: null,
  delimiter: null,
  sheet_name: sheet,
  header_row_number: 1,
  columns: ['A'],
  column_names: ['A'],
  mapped: {},
  row_count: 1,
});

const cases: [string, Partial<Import>, string, boolean][] = [
  ['completed', {}, '38 deliveries', true],
  ['without a delivery', { delivery_count: 0 }, '0 deliveries', false],
  ['running', { status: 'processing', delivery_count: 0 }, 'still running', true],
  ['aborted', { status: 'cancelled', delivery_count: 1 }, 'aborted after 1 delivery', true],
  ['failed', { status: 'failed', delivery_count: 0 }, 'it stopped after 0 deliveries', false],
  [
    'being rolled back',
    { rollback: { started_at: '2026-11-27T08:00:00.000Z', deleted: 20, total: 38 }, deleted_count: 20 },
    'being rolled back now: wait until its deliveries are gone',
    true,
  ],
  [
    'rolled back',
    { rolled_back_at: '2026-11-27T08:00:00.000Z', deleted_count: 38 },
    'rolled back since: its deliveries are gone',
    false,
  ],
];

test.each(cases)('an earlier import that is %s', (_, changes, words, doubles) => {
  const job = sampleImport(changes);
  expect(describeEarlierImport(job, t)).toBe(words);
  expect(wouldDouble(job, undefined)).toBe(doubles);
});

test('another sheet of the same workbook doubles nothing', () => {
  const job = sampleImport({ file_details: details('Monday') });
  expect(wouldDouble(job, 'Tuesday')).toBe(false);
  expect(wouldDouble(job, 'Monday')).toBe(true);
});
