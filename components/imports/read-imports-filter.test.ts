import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomesOf, readImportsFilter } from '@/components/imports/read-imports-filter';
import { readFilter } from '@/components/ui/read-filter';
import { listAllJobsQuery } from '@/lib/import-jobs/import-job-list-schemas';

const read = (address: string) => readImportsFilter(new URLSearchParams(address));

describe('reading the filter of an address', () => {
  test('accepts valid values', () => {
    expect(read('channel=erp&outcome=completed_with_failures&search=%20sap%20&page=3')).toEqual({
      ...{ channel: 'erp', outcome: 'completed_with_failures', search: 'sap', page: 3 },
    });
    expect(read('')).toEqual({ channel: undefined, outcome: undefined, search: undefined, page: 1 });
  });

  test.each([
    ['channel=fax', 'channel'],
    ['outcome=Completed', 'outcome'],
    ['channel=erp&outcome=aborted', 'outcome'],
    ['channel=erp&outcome=rolled_back', 'outcome'],
    [`search=${'x'.repeat(201)}`, 'search'],
  ] as const)('leaves out %s', (address, name) => {
    expect(read(address)[name]).toBeUndefined();
  });
});

/** Values on both sides of every rule of the API's query. */
const value = fc.oneof(
  fc.constantFrom(
    'spreadsheet',
    'erp',
    'completed',
    'running',
    ' 2 ',
    '0',
    '-1',
    '1.5',
    '1e3',
    '100000',
    '100001',
    '',
    'NaN',
  ),
  fc.constantFrom('x'.repeat(200), ` ${'x'.repeat(200)} `, 'x'.repeat(201)),
  fc.string(),
);

test('reads an address as the API reads its query', () => {
  const schema = listAllJobsQuery.omit({ limit: true, status: true });
  const names = fc.constantFrom('channel', 'outcome', 'search', 'page');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value)), (entries) => {
      const query = new URLSearchParams(entries);
      const { outcome, ...ours } = readImportsFilter(query);
      const { outcome: theirs, ...rest } = readFilter(schema, query);
      expect(ours).toEqual(rest);
      expect([theirs, undefined]).toContain(outcome); // one that the channel cannot have is dropped
    }),
  );
});

test('a channel offers the outcomes that it can have', () => {
  expect(outcomesOf('erp')).toEqual([
    ...['waiting', 'running', 'completed', 'completed_with_failures', 'nothing_imported', 'failed'],
  ]);
  expect(outcomesOf('spreadsheet')).toEqual(outcomesOf());
  expect(outcomesOf()).toHaveLength(9);
});
