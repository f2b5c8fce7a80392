'use client';

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { DeliveryStatusBadge } from '@/components/domain/delivery-status-badge';
import { usePerson } from '@/components/frame/person-context';
import { jobDeliveriesQuery, rollBackRows } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { countOf, formatCount } from '@/components/ui/format-number';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** One call takes no more: see MAX_ROLLED_BACK_ROWS, which pages do not load. */
const MAX_SELECTED = 1000;

const deliveries = (count: number) => countOf(count, 'delivery', 'deliveries');

/** The deliveries of an import, of which some can be rolled back. They are loaded when somebody asks for them. */
export function DeliveriesPanel({ job }: { job: ImportDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      id="job-deliveries"
      title="Deliveries"
      aside={deliveries(job.delivery_count - job.deleted_count)}
      bodyClassName="p-0"
    >
      {isOpen ? (
        <DeliveryChoice jobId={job.id} />
      ) : (
        <div className="flex flex-wrap items-center gap-3 p-4">
          <Button onClick={() => setIsOpen(true)}>Choose deliveries</Button>
          <span className="text-muted">to delete only some of them.</span>
        </div>
      )}
    </Panel>
  );
}

function DeliveryChoice({ jobId }: { jobId: string }) {
  const { tenantId } = usePerson();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    jobDeliveriesQuery(tenantId, jobId),
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  if (error && !data) {
    return (
      <ErrorState
        className="m-4"
        title="The deliveries could not be loaded"
        error={error}
        onRetry={() => void refetch()}
      />
    );
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
          All that are shown
        </label>
        <Button
          size="sm"
          variant="danger-quiet"
          disabled={selected.length === 0}
          onClick={() => setIsAsking(true)}
        >
          {selected.length === 0 ? 'Nothing chosen' : `Delete ${deliveries(selected.length)}…`}
        </Button>
      </div>
      <ul className="max-h-96 overflow-y-auto" tabIndex={0} aria-label="Deliveries of this import">
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
            Show more
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
  return (
    <li className="grid grid-cols-[auto_5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b px-4 py-2 last:border-b-0 md:grid-cols-[auto_5rem_12rem_minmax(0,1fr)_auto]">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        aria-label={`Row ${formatCount(rowOf(delivery))}`}
        checked={isChosen}
        disabled={!isUntouched(delivery)}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className="text-muted tabular-nums">Row {formatCount(rowOf(delivery))}</span>
      <Link
        href={`/deliveries/${delivery.id}`}
        className="min-w-0 truncate text-accent underline-offset-2 hover:underline"
      >
        <bdi>{delivery.external_reference_id ?? 'Without reference'}</bdi>
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
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const refresh = useRefreshJob(jobId);
  const rollBack = useMutation({
    mutationFn: () => rollBackRows(tenantId, jobId, rows),
    onSuccess: async ({ deleted_count: deleted, not_deleted: kept }) => {
      await refresh();
      onClose();
      toasts.add({
        title: `${deliveries(deleted)} deleted`,
        ...(kept.length > 0 && { description: `${deliveries(kept.length)} changed meanwhile and stayed.` }),
      });
    },
    onError: refresh,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete ${deliveries(rows.length)}?`}
      confirmLabel={`Delete ${deliveries(rows.length)}`}
      busy={rollBack.isPending}
      onConfirm={() => rollBack.mutate()}
      error={<MutationProblem error={rollBack.error} />}
    >
      <p>
        {rows.length === 1 ? 'Its reference becomes' : 'Their references become'} free. The other deliveries
        of this import stay. This cannot be undone.
      </p>
    </ConfirmDialog>
  );
}
