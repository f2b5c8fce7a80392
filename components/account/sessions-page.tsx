'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { describeDevice } from '@/components/ui/describe-device';
import { endSessions, sessionsQuery } from '@/components/account/queries';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';

/** Lists the person's sessions and lets them end any of them. */
export function SessionsPage() {
  const t = useTranslations('account.sessionsPage');
  const device = useTranslations('ui.device');
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSessions,
    onSuccess: ({ ended_count: count }) => toasts.add({ title: t('ended', { count }) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
  const list = sessions.data?.data;
  const others = list?.filter(({ current }) => !current) ?? [];
  useFocusRescue(list?.length); // the line of a session that has ended is gone

  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('title')}
        actions={
          <Button
            inactive={others.length === 0}
            busy={end.isPending && end.variables === null}
            onClick={() => end.mutate(null)}
          >
            {t('endOthers')}
          </Button>
        }
      >
        {t('intro')}
      </PageHeader>
      {end.error ? <ErrorState className="mb-4" title={t('notEnded')} error={end.error} /> : null}
      {sessions.error && !list ? (
        <ErrorState title={t('notLoaded')} error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : (
        <ul aria-label={t('title')} className="rounded-lg border bg-surface">
          {!list
            ? Array.from({ length: 2 }, (_, index) => (
                <li key={index} className="flex h-[4.25rem] items-center border-b px-4 last:border-b-0">
                  <Skeleton className="w-56" />
                </li>
              ))
            : list.map((session) => (
                <li
                  key={session.id}
                  className="flex min-h-[4.25rem] items-center gap-4 border-b px-4 py-3 last:border-b-0"
                >
                  <MonitorSmartphone aria-hidden className="size-5 shrink-0 text-faint" />
                  <div className="min-w-0 flex-1">
                    <p
                      className="flex flex-wrap items-center gap-2 font-medium"
                      title={session.user_agent ?? undefined}
                    >
                      {describeDevice(session.user_agent, device)}
                      {session.current ? <Badge tone="accent">{t('thisSession')}</Badge> : null}
                    </p>
                    <p className="text-[0.8125rem] text-muted">
                      {session.ip_address ? (
                        <>
                          <bdi>{session.ip_address}</bdi> ·{' '}
                        </>
                      ) : null}
                      {t.rich('times', {
                        signedIn: () => <RelativeTime at={session.created_at} />,
                        lastSeen: () => <RelativeTime at={session.last_seen_at} />,
                      })}
                    </p>
                  </div>
                  {session.current ? null : (
                    <Button
                      size="sm"
                      aria-label={t('endOn', { device: describeDevice(session.user_agent, device) })}
                      busy={end.isPending && end.variables === session.id}
                      onClick={() => end.mutate(session.id)}
                    >
                      {t('end')}
                    </Button>
                  )}
                </li>
              ))}
        </ul>
      )}
    </div>
  );
}
