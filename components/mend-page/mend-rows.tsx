'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { badColumns } from '@/components/domain/fixing/bad-columns';
import { FixRows } from '@/components/domain/fixing/fix-rows';
import { OnlyProblemsBox } from '@/components/domain/fixing/only-problems-box';
import { mendRowsQuery } from '@/components/mend-page/queries';
import { useFreshRows } from '@/components/mend-page/use-fresh-rows';
import { useSendRows } from '@/components/mend-page/use-send-rows';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useMedia } from '@/components/ui/use-media';
import { MAX_CORRECTIONS_BY_LINK } from '@/lib/mend-links/mend-link-limits';
import type { MendView } from '@/lib/mend-links/mend-link-schemas';

interface MendRowsProps {
  token: string;
  view: MendView;
  /** Nothing can be sent: what was changed stays to be seen. */
  isReadOnly: boolean;
}

/** The rows that are open to a link, to be mended in place and sent. */
export function MendRows({ token, view, isReadOnly }: MendRowsProps) {
  const t = useTranslations('mendPage.mendRows');
  const rows = useInfiniteQuery({ ...mendRowsQuery(token), enabled: !isReadOnly });
  // On a phone the bad cells would be out of sight among the others.
  const isWide = useMedia('(min-width: 48rem)');
  const [chosen, setOnlyProblems] = useState<boolean | null>(null);
  const onlyProblems = chosen ?? !isWide;
  useFreshRows(view, rows.refetch);
  const keptAs = `mend ${token}`;
  const { send, sentTimes, gone } = useSendRows(token, view.company_name, keptAs, () => rows.refetch());
  const all = useMemo(() => rows.data?.pages.flatMap((page) => page.data) ?? [], [rows.data]);
  const fixable = useMemo(
    () => all.map(({ row_number, cells, details }) => ({ rowNumber: row_number, cells, problems: details })),
    [all],
  );
  const shown = useMemo(() => {
    const bad = onlyProblems ? badColumns(all, view.mapped) : [];
    return bad.length > 0 ? bad : undefined;
  }, [onlyProblems, all, view.mapped]);
  if (rows.error && !rows.data)
    return <ErrorState title={t('failed')} error={rows.error} onRetry={() => void rows.refetch()} />;
  if (!rows.data && view.open_rows > 0 && !isReadOnly)
    return (
      <div role="status" aria-label={t('loading')}>
        <Skeleton className="h-96 w-full rounded-lg" />
      </div>
    );
  if (all.length === 0) return null;
  const loadNear = () => {
    if (rows.hasNextPage && !rows.isFetchingNextPage && !rows.isFetchNextPageError) void rows.fetchNextPage();
  };
  return (
    <Panel
      id="rows"
      title={t('title')}
      aside={<OnlyProblemsBox isOn={onlyProblems} onChange={setOnlyProblems} />}
      bodyClassName="p-0"
    >
      <FixRows
        // What was sent is no change any more.
        key={sentTimes}
        label={t('label')}
        keptAs={keptAs}
        rows={fixable}
        columns={view.columns}
        shown={shown}
        mapped={view.mapped}
        total={Math.max(all.length, view.open_rows)}
        onNearEnd={loadNear}
        dropped={gone}
        fixing={
          isReadOnly
            ? null
            : {
                submitLabel: (count) => t('send', { count }),
                onSubmit: (corrections) => send.mutate(corrections),
                isBusy: send.isPending,
                error: send.error,
                maxCells: MAX_CORRECTIONS_BY_LINK,
              }
        }
        className="max-h-[min(40rem,75dvh)]"
      />
      {rows.hasNextPage ? (
        <p role="status" className="flex items-center gap-3 border-t px-4 py-2 text-[0.8125rem] text-muted">
          {rows.isFetchNextPageError ? (
            <Button size="sm" onClick={() => void rows.fetchNextPage()}>
              {t('loadMore')}
            </Button>
          ) : (
            t('loaded', { loaded: all.length, total: view.open_rows })
          )}
        </p>
      ) : null}
    </Panel>
  );
}
