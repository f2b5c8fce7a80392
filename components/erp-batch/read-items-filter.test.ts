import { describe, expect, test } from 'vitest';
import { countersOf, readItemsFilter } from '@/components/erp-batch/read-items-filter';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

const read = (address: string) => readItemsFilter(new URLSearchParams(address));

const batch: ImportJobSummary = {
  ...{ importJobId: 1, status: 'PartiallyFailed', sourceSystem: 'sap', batchId: 'B', operation: 'upsert' },
  ...{
    totalItems: 10,
    createdItems: 4,
    updatedItems: 3,
    cancelledItems: 2,
    rejectedItems: 1,
    warningItems: 5,
  },
  ...{ createdAt: '2026-11-21T00:00:00Z', client: { clientId: 'c', name: 'ERP' }, bodyBytes: 9 },
};

test('reads the filter from the address and ignores invalid values', () => {
  expect(read('status=Rejected&page=7')).toEqual({ status: 'Rejected', onlyWarnings: undefined, page: 7 });
  expect(read('warnings=true')).toEqual({ status: undefined, onlyWarnings: true, page: 1 });
  expect(read('status=rejected&warnings=1&page=0')).toEqual({
    ...{ status: undefined, onlyWarnings: undefined, page: 1 },
  });
});

describe('counters', () => {
  const chosen = (address: string) =>
    countersOf(batch, read(address))
      .filter(({ isChosen }) => isChosen)
      .map(({ name }) => name);

  test('are those of the batch, and add up', () => {
    const counts = countersOf(batch, read('')).map(({ count }) => count);
    expect(counts).toEqual([10, 4, 3, 2, 1, 5]);
  });

  test('show which one filters the list', () => {
    expect(chosen('')).toEqual(['all']);
    expect(chosen('status=Rejected')).toEqual(['Rejected']);
    expect(chosen('warnings=true')).toEqual(['warnings']);
    expect(chosen('warnings=true&status=Created')).toEqual([]);
  });
});
