import type { ListState } from '@/components/ui/paged-list';

/** A page in either dialect of the API (lib/lists/page.ts). */
type ListAnswer<Row> = { data: Row[] } & ({ total: number } | { paging: { total: number } });

interface ListQuery<Row> {
  data: ListAnswer<Row> | undefined;
  error: Error | null;
  isPlaceholderData: boolean;
  refetch: () => Promise<unknown>;
}

/** How a list that was asked for stands, for the frames of components/ui. */
export function listState<Row>({ data, error, isPlaceholderData, refetch }: ListQuery<Row>): ListState<Row> {
  return {
    rows: data?.data,
    total: data === undefined ? 0 : 'paging' in data ? data.paging.total : data.total,
    error,
    isStale: isPlaceholderData,
    onRetry: () => void refetch(),
  };
}
