'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageX } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { BatchCounters } from '@/components/erp-batch/batch-counters';
import { BatchFacts } from '@/components/erp-batch/batch-facts';
import { BatchItemsPanel } from '@/components/erp-batch/batch-items-panel';
import { BatchNotice } from '@/components/erp-batch/batch-notice';
import { batchQuery } from '@/components/erp-batch/queries';
import { type ItemsChoice, readItemsFilter } from '@/components/erp-batch/read-items-filter';
import { usePerson } from '@/components/frame/person-context';
import { BatchStatusBadge } from '@/components/domain/batch-outcome';
import { ChannelMark } from '@/components/domain/channel-mark';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useAddressQuery } from '@/components/ui/use-address-query';
import { RequestProblem } from '@/lib/http/browser-fetch';

export function ErpBatchPage({ importJobId }: { importJobId: number }) {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readItemsFilter(query);
  const { data: batch, error, refetch } = useQuery(batchQuery(tenantId, importJobId));
  const choose = ({ status, warnings }: ItemsChoice) =>
    change({ status: status ?? null, warnings, page: null });

  useEffect(() => {
    if (batch) document.title = `${batch.batchId} · Lading`;
  }, [batch]);

  if (error && !batch) {
    return error instanceof RequestProblem && error.status === 404 ? (
      <UnknownBatch />
    ) : (
      <ErrorState title="The batch could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!batch) return <BatchSkeleton />;
  return (
    <>
      <PageHeader
        eyebrow={
          <span className="inline-flex flex-wrap items-center gap-x-3">
            <Link href="/imports?channel=erp" className="underline-offset-2 hover:underline">
              Imports
            </Link>
            <ChannelMark channel="erp" />
          </span>
        }
        title={
          <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi>{batch.batchId}</bdi>
            <BatchStatusBadge status={batch.status} />
          </span>
        }
      >
        From <bdi>{batch.sourceSystem}</bdi>, sent by {batch.client.name}{' '}
        <RelativeTime at={batch.createdAt} />
      </PageHeader>
      <div className="flex flex-col gap-5">
        <BatchNotice
          batch={batch}
          onShowRejected={
            filter.status === 'Rejected' ? null : () => choose({ status: 'Rejected', warnings: null })
          }
        />
        <BatchCounters batch={batch} filter={filter} onChoose={choose} />
        <BatchFacts batch={batch} />
        <BatchItemsPanel
          importJobId={importJobId}
          filter={filter}
          onPage={(page) => change({ page: page === 1 ? null : page })}
          onShowAll={() => choose({ status: null, warnings: null })}
        />
      </div>
    </>
  );
}

/** An id of another tenant shows the same as one that does not exist. */
export function UnknownBatch() {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        icon={<PackageX />}
        title="Batch not found"
        action={
          <Link href="/imports?channel=erp" className={buttonClass({ variant: 'primary' })}>
            Show all ERP batches
          </Link>
        }
      >
        The link may be mistyped, or it belongs to somebody else’s account. Ask whoever sent it to you.
      </EmptyState>
    </div>
  );
}

function BatchSkeleton() {
  return (
    <div role="status" aria-label="Loading the batch">
      <Skeleton className="mb-2 h-4 w-32" />
      <Skeleton className="mb-2 h-7 w-72" />
      <Skeleton className="mb-6 h-4 w-56" />
      <Skeleton className="mb-5 h-20 w-full rounded-lg" />
      <Skeleton className="mb-5 h-28 w-full rounded-lg" />
      <Skeleton className="h-96 w-full rounded-lg" />
    </div>
  );
}
