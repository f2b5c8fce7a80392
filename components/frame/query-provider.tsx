'use client';

import { QueryCache, QueryClient, QueryClientProvider, MutationCache } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** The session has ended (elsewhere, or by time): sign in, and come back to this very page. */
function leaveWhenSignedOut(error: unknown): void {
  if (!(error instanceof RequestProblem) || error.status !== 401) return;
  const from = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?from=${encodeURIComponent(from)}`);
}

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
        mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
        defaultOptions: {
          queries: {
            staleTime: 5_000,
            // What the API refuses it refuses again; only a lost connection or a fault of ours is worth another try.
            retry: (failures, error) =>
              failures < 2 && error instanceof RequestProblem && (error.status === 0 || error.status >= 500),
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
