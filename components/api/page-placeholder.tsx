'use client';

import { IsRestoringProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/**
 * A page whose data the server is still loading: drawn as it is without data, or with what is already in the cache. It asks for
 * nothing itself, and nothing in it can be used, since it is replaced as soon as the data has come.
 */
export function PagePlaceholder({ children }: { children: ReactNode }) {
  return (
    <IsRestoringProvider value>
      <div inert>{children}</div>
    </IsRestoringProvider>
  );
}
