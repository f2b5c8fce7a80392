import type { ListState } from '@/components/ui/paged-list';

/** A list page in either dialect of the API (lib/lists/page.ts). */
type ListAnswer<Row> = { data: Row[] } & ({ total: number } | { paging: { total: number } });

interface ListQuery<Row> {
  data: ListAnswer<Row> | undefined;
  error: Error | null;
  isPlaceholderData: boolean;
  refetch: () => Promise<unknown>;
}

/** Converts a list query into the state that the list components in components/ui take. */
export function listState<Row>({ data, error, isPlaceholderData, refetch }: ListQuery<Row>): ListState<Row> {
  return {
    rows: data?.data,
    total: data === undefined ? 0 : 'paging' in data ? data.paging.total : data.total,
    error,
    isStale: isPlaceholderData,
    onRetry: () => void refetch(),
  };
}
