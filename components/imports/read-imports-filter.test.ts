import { describe, expect, test } from 'vitest';
import { outcomesOf, readImportsFilter } from '@/components/imports/read-imports-filter';

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
    ['channel=erp&outcome=running', 'outcome'],
    ['channel=erp&outcome=rolled_back', 'outcome'],
    [`search=${'x'.repeat(201)}`, 'search'],
  ] as const)('leaves out %s', (address, name) => {
    expect(read(address)[name]).toBeUndefined();
  });
});

test('a channel offers the outcomes that it can have', () => {
  const values = (channel?: 'spreadsheet' | 'erp') => outcomesOf(channel).map(({ value }) => value);
  expect(values('erp')).toEqual(['completed', 'completed_with_failures', 'nothing_imported']);
  expect(values('spreadsheet')).toEqual(values());
  expect(values()).toHaveLength(9);
});
