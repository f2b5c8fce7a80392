import type { ListState } from '@/components/ui/paged-list';
import { countLimit } from '@/lib/lists/limits-of-lists';

/** A list page in either dialect of the API (lib/lists/page.ts). */
type ListAnswer<Row> = { data: Row[] } & (Position | { paging: Position });

/** The page is null in a list that is read by cursors, which says itself whether its total is exact. */
type Position = { page: number | null; limit: number; total: number };

interface ListQuery<Row> {
  data: ListAnswer<Row> | undefined;
  error: Error | null;
  isPlaceholderData: boolean;
  refetch: () => Promise<unknown>;
}

/** Converts a list query into the state that the list components in components/ui take. */
export function listState<Row>({ data, error, isPlaceholderData, refetch }: ListQuery<Row>): ListState<Row> {
  const { page, limit, total } =
    data === undefined ? { page: 1, limit: 1, total: 0 } : 'paging' in data ? data.paging : data;
  return {
    rows: data?.data,
    total,
    isTotalExact: page !== null && total < countLimit({ page, limit }),
    error,
    isStale: isPlaceholderData,
    onRetry: () => void refetch(),
  };
}
