'use client';

import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { DeadLink } from '@/components/mend-page/dead-link';
import { MendView } from '@/components/mend-page/mend-view';
import { isDeadLink, mendViewQuery } from '@/components/mend-page/queries';
import { Mark } from '@/components/frame/mark';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';

/**
 * The page behind a mend link: the failed rows of one import, for whoever has the link. The token is in the URL fragment
 * (after the #), which no server sees.
 */
export function MendPage() {
  const t = useTranslations('mendPage.mendPage');
  const token = useSyncExternalStore(onHashChange, readToken, () => null);
  const view = useQuery({ ...mendViewQuery(token ?? ''), enabled: Boolean(token) });
  return (
    <div className="app-root flex min-h-dvh flex-col">
      <main className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-6 sm:px-6">
        {token && view.data ? (
          <MendView key={token} token={token} view={view.data} isDead={isDeadLink(view.error)} />
        ) : token === '' || isDeadLink(view.error) ? (
          <DeadLink isCutOff={token === ''} />
        ) : view.error ? (
          <ErrorState title={t('failed')} error={view.error} onRetry={() => void view.refetch()} />
        ) : (
          <div role="status" aria-label={t('loading')}>
            <Skeleton className="mb-2 h-4 w-32" />
            <Skeleton className="mb-6 h-7 w-72 max-w-full" />
            <Skeleton className="h-96 w-full rounded-lg" />
          </div>
        )}
      </main>
      <footer className="flex items-center justify-center gap-2 px-4 py-4 text-[0.8125rem] text-faint">
        <Mark className="size-4" /> Lading
      </footer>
    </div>
  );
}

function onHashChange(callback: () => void) {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}

function readToken(): string {
  return window.location.hash.slice(1);
}
