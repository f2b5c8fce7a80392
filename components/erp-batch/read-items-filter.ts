import type { ItemsFilter } from '@/components/erp-batch/queries';
import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { type ImportJobSummary, type JobItem, listJobItemsQuery } from '@/lib/inbound/import-job-schemas';

const filterSchema = listJobItemsQuery.omit({ limit: true, onlyWarnings: true });

/** Reads the filter of the items from the address. */
export function readItemsFilter(query: AddressQuery): ItemsFilter {
  return { ...readFilter(filterSchema, query), onlyWarnings: query.get('warnings') === 'true' || undefined };
}

/** The address values that choosing a counter sets. */
export interface ItemsChoice {
  status: ItemsFilter['status'] | null;
  warnings: 'true' | null;
}

export interface Counter extends ItemsChoice {
  name: 'all' | JobItem['status'] | 'warnings';
  count: number;
  tone?: 'ok' | 'accent' | 'bad' | 'warn';
  isChosen: boolean;
}

/** The counters of a batch; each is also a filter of its items. */
export function countersOf(batch: ImportJobSummary, filter: ItemsFilter): Counter[] {
  const all = { status: null, warnings: null };
  const counters: Omit<Counter, 'isChosen'>[] = [
    { ...all, name: 'all', count: batch.totalItems },
    { ...all, status: 'Created', name: 'Created', count: batch.createdItems, tone: 'ok' },
    { ...all, status: 'Updated', name: 'Updated', count: batch.updatedItems, tone: 'accent' },
    { ...all, status: 'Cancelled', name: 'Cancelled', count: batch.cancelledItems },
    { ...all, status: 'Rejected', name: 'Rejected', count: batch.rejectedItems, tone: 'bad' },
    { ...all, warnings: 'true', name: 'warnings', count: batch.warningItems, tone: 'warn' },
  ];
  return counters.map((counter) => ({
    ...counter,
    isChosen:
      counter.status === (filter.status ?? null) &&
      (counter.warnings === 'true') === (filter.onlyWarnings ?? false),
  }));
}
