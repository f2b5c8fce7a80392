'use client';

import { IsRestoringProvider, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

/**
 * A page whose data the server is still loading: drawn as it is without data. It asks for nothing itself, and nothing in it can
 * be used, since it is replaced as soon as the data has come.
 */
export function PagePlaceholder({ children }: { children: ReactNode }) {
  // A cache of its own: data does not take the place of a query that stands in the page's cache already before effects run,
  // which they never do on the server.
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <IsRestoringProvider value>
        <div inert>{children}</div>
      </IsRestoringProvider>
    </QueryClientProvider>
  );
}
