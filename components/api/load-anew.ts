import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Loads again what is shown of a key and what is nested in it. Unlike `invalidateQueries` alone, it also gives up a first load
 * that is under way: its answer may be older than the change, and would count as fresh.
 */
export async function loadAnew(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  await queryClient.cancelQueries({ queryKey });
  await queryClient.invalidateQueries({ queryKey });
}
