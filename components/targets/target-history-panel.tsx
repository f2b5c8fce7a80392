'use client';

import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { ChangesList } from '@/components/targets/changes-list';
import { describeEntry } from '@/components/targets/describe-entry';
import { historyPerPage, targetHistoryQuery } from '@/components/targets/queries';
import { classNames } from '@/components/ui/class-names';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useFormats } from '@/components/ui/use-formats';
import type { HistoryEntry } from '@/lib/targets/target-schemas';

/** The batches that made the target what it is, latest first. */
export function TargetHistoryPanel({ targetId }: { targetId: number }) {
  const t = useTranslations('targets.targetHistoryPanel');
  const { tenantId } = usePerson();
  const [page, setPage] = useState(1);
  const {
    data: history,
    error,
    isPlaceholderData,
    refetch,
  } = useQuery(targetHistoryQuery(tenantId, targetId, page));
  if (error && !history) {
    return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Panel id="history" title={t('title')} bodyClassName="p-0">
      {history ? (
        <>
          <ol
            className={classNames('flex flex-col p-4 transition-opacity', isPlaceholderData && 'opacity-60')}
            aria-busy={isPlaceholderData}
          >
            {history.data.map((entry, index) => (
              <Entry key={entry.importJobId} entry={entry} isLast={index === history.data.length - 1} />
            ))}
          </ol>
          {history.paging.total > historyPerPage ? (
            <Pagination
              page={page}
              limit={historyPerPage}
              total={history.paging.total}
              noun="historyEntries"
              onPage={setPage}
            />
          ) : null}
        </>
      ) : (
        <div role="status" aria-label={t('loading')} className="space-y-3 p-4">
          <Skeleton className="w-1/3" />
          <Skeleton className="w-2/3" />
          <Skeleton className="w-1/2" />
        </div>
      )}
    </Panel>
  );
}

const dots: Record<HistoryEntry['status'], string> = {
  Created: 'border-ok bg-ok',
  Updated: 'border-accent bg-accent',
  Cancelled: 'border-bad bg-bad',
};

function Entry({ entry, isLast }: { entry: HistoryEntry; isLast: boolean }) {
  const t = useTranslations('targets.targetHistoryPanel');
  const formats = useFormats();
  const { importJobId, batchId, createdAt, client, changes } = entry;
  const { deed, warnings } = describeEntry(entry);
  const isQuiet = entry.status === 'Updated' && changes.length === 0;
  return (
    <li className="relative flex gap-3 pb-5 last:pb-0">
      {isLast ? null : <span aria-hidden className="absolute start-[5px] top-4 bottom-[-4px] border-s" />}
      <span
        aria-hidden
        className={classNames(
          'mt-1 size-[11px] shrink-0 rounded-full border-2 border-line-strong bg-surface',
          !isQuiet && dots[entry.status],
        )}
      />
      <div className="min-w-0 flex-1">
        <p className={isQuiet ? 'text-muted' : 'font-medium'}>{t(`entries.${deed}`)}</p>
        <p className="text-[0.8125rem] text-muted">
          <RelativeTime at={createdAt} /> <span className="text-faint">({formats.exact(createdAt)})</span>
        </p>
        <p className="text-[0.8125rem] [overflow-wrap:anywhere] text-muted">
          {t.rich('batch', {
            a: (name) => (
              <Link
                href={`/imports/batches/${importJobId}`}
                className="text-accent underline underline-offset-2"
              >
                <bdi>{name}</bdi>
              </Link>
            ),
            b: (name) => <bdi>{name}</bdi>,
            batch: batchId,
            client: client.name,
          })}
        </p>
        <ChangesList changes={changes} />
        {warnings.length > 0 ? (
          <ul aria-label={t('warnings')} className="mt-1.5 flex flex-col gap-1 text-[0.8125rem]">
            {warnings.map((warning, index) => (
              <li key={index} className="flex gap-1.5 [overflow-wrap:anywhere]">
                <TriangleAlert aria-hidden className="mt-[0.2em] size-3.5 shrink-0 text-warn" />
                {warning.message}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
