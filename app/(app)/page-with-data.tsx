import { type DehydratedState, HydrationBoundary } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { PagePlaceholder } from '@/components/api/page-placeholder';

/**
 * A page with the data that it shows first, or with its placeholders until the data has come. The same tree either way: with
 * another one, a refresh that is slower or faster than the last would draw the page anew and close what is open in it.
 */
export function PageWithData({
  loaded,
  loading,
  children,
}: {
  /** Null: not yet. */
  loaded: DehydratedState | null;
  loading: Promise<DehydratedState>;
  children: ReactNode;
}) {
  return (
    <Suspense fallback={<PagePlaceholder>{children}</PagePlaceholder>}>
      {loaded ? (
        <HydrationBoundary state={loaded}>{children}</HydrationBoundary>
      ) : (
        <Hydrated loading={loading}>{children}</Hydrated>
      )}
    </Suspense>
  );
}

/** Runs on the server only: in the browser's tree, what it returns stands in its place. */
export async function Hydrated({
  loading,
  children,
}: {
  loading: Promise<DehydratedState>;
  children: ReactNode;
}) {
  return <HydrationBoundary state={await loading}>{children}</HydrationBoundary>;
}
