import { dehydrate, type DehydratedState, type FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import { answerCall } from '@/app/(app)/answer-call';
import type { FirstQuery } from '@/app/(app)/first-queries';
import { withSender } from '@/lib/http/calls-on-server';

/**
 * Loads what a page shows first, side by side. What fails is left out: the browser asks for it again, and shows why it fails.
 * @param pageHeaders of the page's request: they say who asks
 */
export async function loadFirst(
  queries: readonly FirstQuery[],
  pageHeaders: Headers,
): Promise<DehydratedState> {
  const client = new QueryClient();
  await withSender(
    (address) => answerCall(address, pageHeaders),
    () => Promise.all(queries.map((query) => client.prefetchQuery(query as FetchQueryOptions))),
  );
  return dehydrate(client);
}
