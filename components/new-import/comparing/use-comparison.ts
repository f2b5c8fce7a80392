'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePerson } from '@/components/frame/person-context';
import type { EarlierOrders } from '@/components/new-import/comparing/compare-orders';
import { lastImportQuery, type LastImportOrders } from '@/components/new-import/comparing/queries';
import type { FileReading } from '@/components/new-import/reading/reading-state';

/** How the file compares with the customer's last import. */
export interface FileComparison {
  last: LastImportOrders;
  result: NonNullable<FileReading['compared']>;
}

export type ComparisonState =
  /** No customer is chosen, it has no earlier import, or the rows are not checked yet. */
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'failed'; retry: () => void }
  | ({ state: 'compared' } & FileComparison);

/**
 * Compares the file with the customer's last import once every row is checked. The server sends a number for each order; the
 * worker that has read the file compares.
 */
export function useComparison(
  { check, compared }: FileReading,
  customerId: string | undefined,
  compare: (earlier: EarlierOrders) => void,
): ComparisonState {
  const { tenantId } = usePerson();
  const isChecked = check?.done === true && check.good > 0;
  const query = useQuery({
    ...lastImportQuery(tenantId, customerId ?? null),
    enabled: isChecked && customerId !== undefined,
  });
  const last = query.data;
  const checkId = isChecked ? check.checkId : null;
  useEffect(() => {
    if (last && checkId !== null) compare({ references: last.references, fingerprints: last.fingerprints });
  }, [last, checkId, compare]);

  if (checkId === null || customerId === undefined || last === null) return { state: 'none' };
  if (query.isError && !query.isFetching) return { state: 'failed', retry: () => void query.refetch() };
  if (!last || compared?.checkId !== checkId) return { state: 'asking' };
  return { state: 'compared', last, result: compared };
}
