'use client';

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeliveryStatusBadge } from '@/components/domain/delivery-status-badge';
import { usePerson } from '@/components/frame/person-context';
import { jobDeliveriesQuery, rollBackRows } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Panel } from '@/components/ui/panel';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** One call takes no more: see MAX_ROLLED_BACK_ROWS, which pages do not load. */
const MAX_SELECTED = 1000;

/** The deliveries of an import, of which some can be rolled back. They are loaded when somebody asks for them. */
export function DeliveriesPanel({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.deliveriesPanel');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      id="job-deliveries"
      title={t('title')}
      aside={t('count', { count: job.delivery_count - job.deleted_count })}
      className="print:hidden"
      bodyClassName="p-0"
    >
      {isOpen ? (
        <DeliveryChoice jobId={job.id} />
      ) : (
        <div className="flex flex-wrap items-center gap-3 p-4">
          <Button onClick={() => setIsOpen(true)}>{t('choose')}</Button>
          <span className="text-muted">{t('toDeleteSome')}</span>
        </div>
      )}
    </Panel>
  );
}

function DeliveryChoice({ jobId }: { jobId: string }) {
  const t = useTranslations('importJob.deliveriesPanel');
  const { tenantId } = usePerson();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    jobDeliveriesQuery(tenantId, jobId),
  );
  useFocusRescue(data && hasNextPage); // the button for more is gone with the last of them
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  if (error && !data) {
    return <ErrorState className="m-4" title={t('failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton className="m-4 h-16" />;
  const rows = data.pages.flatMap((page) => page.data);
  const free = rows.filter(isUntouched).map(rowOf).slice(0, MAX_SELECTED);
  // Only what is shown and still there: a row that has left meanwhile is chosen no more.
  const selected = free.filter((row) => chosen.has(row));
  const toggle = (row: number, isOn: boolean) =>
    setChosen(new Set(isOn ? [...selected, row] : selected.filter((other) => other !== row)));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2.5">
        <label className="flex items-center gap-2.5">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={selected.length > 0 && selected.length === free.length}
            disabled={free.length === 0}
            onChange={(event) => setChosen(new Set(event.target.checked ? free : []))}
          />
          {t('allShown')}
        </label>
        <Button
          size="sm"
          variant="danger-quiet"
          disabled={selected.length === 0}
          onClick={() => setIsAsking(true)}
        >
          {selected.length === 0 ? t('noneChosen') : t('deleteChosen', { count: selected.length })}
        </Button>
      </div>
      <ul className="max-h-96 overflow-y-auto" tabIndex={0} aria-label={t('list')}>
        {rows.map((delivery) => (
          <DeliveryLine
            key={delivery.id}
            delivery={delivery}
            isChosen={selected.includes(rowOf(delivery))}
            onChoose={(isOn) => toggle(rowOf(delivery), isOn)}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <div className="border-t p-3">
          <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('showMore')}
          </Button>
        </div>
      ) : null}
      {isAsking ? <ConfirmRows jobId={jobId} rows={selected} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
}

const rowOf = ({ row_number: row }: Delivery) => row ?? 0;

const isUntouched = ({ status }: Delivery) => status === 'created';

function DeliveryLine({
  delivery,
  isChosen,
  onChoose,
}: {
  delivery: Delivery;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
}) {
  const t = useTranslations('importJob.deliveriesPanel');
  return (
    <li className="grid grid-cols-[auto_5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b px-4 py-2 last:border-b-0 md:grid-cols-[auto_5rem_12rem_minmax(0,1fr)_auto]">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        aria-label={t('row', { row: rowOf(delivery) })}
        checked={isChosen}
        disabled={!isUntouched(delivery)}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className="text-muted tabular-nums">{t('row', { row: rowOf(delivery) })}</span>
      <Link
        href={`/deliveries/${delivery.id}`}
        className="min-w-0 truncate text-accent underline-offset-2 hover:underline"
      >
        <bdi>{delivery.external_reference_id ?? t('noReference')}</bdi>
      </Link>
      <span className="min-w-0 truncate max-md:hidden" dir="auto">
        {delivery.delivery_contact_name}, {delivery.delivery_city}
      </span>
      <DeliveryStatusBadge status={delivery.status} />
    </li>
  );
}

function ConfirmRows({
  jobId,
  rows,
  onClose,
}: {
  jobId: string;
  rows: readonly number[];
  onClose: () => void;
}) {
  const t = useTranslations('importJob.deliveriesPanel');
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const refresh = useRefreshJob(jobId);
  const rollBack = useMutation({
    mutationFn: () => rollBackRows(tenantId, jobId, rows),
    onSuccess: async ({ deleted_count: deleted, not_deleted: kept }) => {
      await refresh();
      onClose();
      toasts.add({
        title: t('deleted', { count: deleted }),
        ...(kept.length > 0 && { description: t('stayed', { count: kept.length }) }),
      });
    },
    onError: refresh,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('confirmTitle', { count: rows.length })}
      confirmLabel={t('confirm', { count: rows.length })}
      busy={rollBack.isPending}
      onConfirm={() => rollBack.mutate()}
      error={<MutationProblem error={rollBack.error} />}
    >
      <p>{t('confirmText', { count: rows.length })}</p>
    </ConfirmDialog>
  );
}
