import { describe, expect, test } from 'vitest';
import { readImportsFilter, statusesOf } from '@/components/imports/read-imports-filter';

const read = (address: string) => readImportsFilter(new URLSearchParams(address));

describe('reading the filter of an address', () => {
  test('takes what makes sense', () => {
    expect(read('channel=erp&status=partially_failed&search=%20sap%20&page=3')).toEqual({
      ...{ channel: 'erp', status: 'partially_failed', search: 'sap', page: 3 },
    });
    expect(read('')).toEqual({ channel: undefined, status: undefined, search: undefined, page: 1 });
  });

  test.each([
    ['channel=fax', 'channel'],
    ['status=Completed', 'status'],
    ['channel=erp&status=processing', 'status'],
    ['channel=spreadsheet&status=partially_failed', 'status'],
    [`search=${'x'.repeat(201)}`, 'search'],
  ] as const)('leaves out %s', (address, name) => {
    expect(read(address)[name]).toBeUndefined();
  });
});

test('a channel offers the statuses that it can have', () => {
  const values = (channel?: 'spreadsheet' | 'erp') => statusesOf(channel).map(({ value }) => value);
  expect(values('erp')).toEqual(['completed', 'partially_failed', 'failed']);
  expect(values('spreadsheet')).toEqual(['pending', 'processing', 'completed', 'failed', 'cancelled']);
  expect(values()).toHaveLength(6);
});
