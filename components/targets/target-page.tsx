'use client';

import { useQuery } from '@tanstack/react-query';
import { MapPinX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { targetQuery } from '@/components/targets/queries';
import { TargetHistoryPanel } from '@/components/targets/target-history-panel';
import { TargetStatusBadge } from '@/components/targets/target-marks';
import { AddressPanel, MetadataPanel, OriginPanel, PlanningPanel } from '@/components/targets/target-panels';
import { classNames } from '@/components/ui/class-names';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { Skeleton } from '@/components/ui/skeleton';

export function TargetPage({ targetId }: { targetId: number }) {
  const t = useTranslations('targets.targetPage');
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(targetQuery(tenantId, targetId));
  return (
    <DetailPage
      noun="target"
      thing={data}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownTarget />}
      skeleton={
        <div className="grid gap-5 lg:grid-cols-2">
          <Skeleton className="h-64 w-full rounded-lg" />
          <Skeleton className="h-64 w-full rounded-lg" />
        </div>
      }
    >
      {(target) => (
        <>
          <DetailHeading
            back={{ href: '/targets', label: t('back') }}
            title={
              <span className={classNames(target.status === 'Cancelled' && 'text-muted line-through')}>
                {target.title}
              </span>
            }
            badge={<TargetStatusBadge status={target.status} />}
          >
            {t.rich('from', {
              b: (name) => <bdi>{name}</bdi>,
              id: target.externalId,
              source: target.sourceSystem,
            })}
          </DetailHeading>
          <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:items-start">
            <div className="flex min-w-0 flex-col gap-5">
              <AddressPanel address={target.address} />
              <PlanningPanel target={target} />
              <OriginPanel target={target} />
              <MetadataPanel metadata={target.metadata} />
            </div>
            <TargetHistoryPanel targetId={targetId} />
          </div>
        </>
      )}
    </DetailPage>
  );
}

/** A target of another tenant looks the same as one that does not exist. */
export function UnknownTarget() {
  const t = useTranslations('targets.targetPage');
  return (
    <MissingThing icon={<MapPinX />} title={t('unknown')} back={{ href: '/targets', label: t('showAll') }}>
      {t('whyUnknown')}
    </MissingThing>
  );
}
