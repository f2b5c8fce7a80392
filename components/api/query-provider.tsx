'use client';

import { QueryCache, QueryClient, QueryClientProvider, MutationCache } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { readError } from '@/components/api/read-error';
import { ErrorWordsProvider } from '@/components/ui/error-words';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** The query client that every page needs: its cache, its retries, and how errors are read. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const t = useTranslations('api.problems');
  const read = useMemo(() => (error: unknown) => readError(error, t), [t]);
  const [client] = useState(() => {
    // The session has ended, here or elsewhere: sign in, then come back to this page.
    const leaveWhenSignedOut = (error: unknown) => {
      if (!(error instanceof RequestProblem) || error.status !== 401) return;
      const from = window.location.pathname + window.location.search;
      router.replace(`/sign-in?from=${encodeURIComponent(from)}&ended=true`);
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
      mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
      defaultOptions: {
        queries: {
          staleTime: 5_000,
          // A refusal would only be repeated; retry only lost connections and server errors.
          retry: (failures, error) =>
            failures < 2 && error instanceof RequestProblem && (error.status === 0 || error.status >= 500),
        },
      },
    });
  });
  return (
    <QueryClientProvider client={client}>
      <ErrorWordsProvider readError={read}>{children}</ErrorWordsProvider>
    </QueryClientProvider>
  );
}
