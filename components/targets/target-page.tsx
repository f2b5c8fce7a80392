'use client';

import { useQuery } from '@tanstack/react-query';
import { MapPinX } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { targetQuery } from '@/components/targets/queries';
import { TargetHistoryPanel } from '@/components/targets/target-history-panel';
import { TargetStatusBadge } from '@/components/targets/target-marks';
import { AddressPanel, OriginPanel, PlanningPanel } from '@/components/targets/target-panels';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { RequestProblem } from '@/lib/http/browser-fetch';

export function TargetPage({ targetId }: { targetId: number }) {
  const { tenantId } = usePerson();
  const { data: target, error, refetch } = useQuery(targetQuery(tenantId, targetId));

  useEffect(() => {
    if (target) document.title = `${target.title} · Lading`;
  }, [target]);

  if (error && !target) {
    return error instanceof RequestProblem && error.status === 404 ? (
      <UnknownTarget />
    ) : (
      <ErrorState title="The target could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!target) return <TargetSkeleton />;
  const isCancelled = target.status === 'Cancelled';
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/targets" className="underline-offset-2 hover:underline">
            Targets
          </Link>
        }
        title={
          <span className="inline-flex flex-wrap items-center gap-3">
            <span className={classNames(isCancelled && 'text-muted line-through')}>
              <bdi>{target.title}</bdi>
            </span>
            <TargetStatusBadge status={target.status} />
          </span>
        }
      >
        <bdi>{target.externalId}</bdi>, from <bdi>{target.sourceSystem}</bdi>
      </PageHeader>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:items-start">
        <div className="flex min-w-0 flex-col gap-5">
          <AddressPanel address={target.address} />
          <PlanningPanel target={target} />
          <OriginPanel target={target} />
        </div>
        <TargetHistoryPanel targetId={targetId} />
      </div>
    </>
  );
}

/** An id of another tenant shows the same as one that does not exist. */
export function UnknownTarget() {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        icon={<MapPinX />}
        title="There is no such target"
        action={
          <Link href="/targets" className={buttonClass({ variant: 'primary' })}>
            Show all targets
          </Link>
        }
      >
        The link may be mistyped, or it belongs to somebody else’s account. Ask whoever sent it to you.
      </EmptyState>
    </div>
  );
}

function TargetSkeleton() {
  return (
    <div role="status" aria-label="Loading the target">
      <Skeleton className="mb-2 h-4 w-16" />
      <Skeleton className="mb-2 h-7 w-72" />
      <Skeleton className="mb-6 h-4 w-56" />
      <div className="grid gap-5 lg:grid-cols-2">
        <Skeleton className="h-64 w-full rounded-lg" />
        <Skeleton className="h-64 w-full rounded-lg" />
      </div>
    </div>
  );
}
