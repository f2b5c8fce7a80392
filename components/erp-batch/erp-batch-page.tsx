'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { BatchStatusBadge } from '@/components/domain/batch-outcome';
import { ChannelMark } from '@/components/domain/channel-mark';
import { BatchCounters } from '@/components/erp-batch/batch-counters';
import { BatchFacts } from '@/components/erp-batch/batch-facts';
import { BatchItemsPanel } from '@/components/erp-batch/batch-items-panel';
import { BatchNotice } from '@/components/erp-batch/batch-notice';
import { BatchProgress } from '@/components/erp-batch/batch-progress';
import { batchQuery } from '@/components/erp-batch/queries';
import { type ItemsChoice, readItemsFilter } from '@/components/erp-batch/read-items-filter';
import { usePerson } from '@/components/frame/person-context';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { useAddressQuery } from '@/components/ui/use-address-query';

export function ErpBatchPage({ importJobId }: { importJobId: number }) {
  const t = useTranslations('erpBatch.erpBatchPage');
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readItemsFilter(query);
  const { data, error, refetch } = useQuery(batchQuery(tenantId, importJobId));
  const choose = ({ status, warnings }: ItemsChoice) =>
    change({ status: status ?? null, warnings, page: null });
  return (
    <DetailPage
      noun="batch"
      thing={data}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownBatch />}
      skeleton={
        <>
          <Skeleton className="mb-5 h-20 w-full rounded-lg" />
          <Skeleton className="mb-5 h-28 w-full rounded-lg" />
          <Skeleton className="h-96 w-full rounded-lg" />
        </>
      }
    >
      {(batch) => (
        <>
          <DetailHeading
            back={{ href: '/imports?channel=erp', label: t('back') }}
            mark={<ChannelMark channel="erp" />}
            title={batch.batchId}
            badge={<BatchStatusBadge batch={batch} />}
          >
            {t.rich('from', {
              b: (name) => <bdi>{name}</bdi>,
              source: batch.sourceSystem,
              client: batch.client.name,
              time: () => <RelativeTime at={batch.createdAt} />,
            })}
          </DetailHeading>
          <div className="flex flex-col gap-5">
            {batch.processing ? <BatchProgress progress={batch.processing} /> : null}
            {batch.status === 'Pending' ? null : (
              <>
                <BatchNotice
                  batch={batch}
                  onShowRejected={
                    filter.status === 'Rejected' ? null : () => choose({ status: 'Rejected', warnings: null })
                  }
                />
                <BatchCounters batch={batch} filter={filter} onChoose={choose} />
              </>
            )}
            <BatchFacts batch={batch} />
            {batch.status === 'Pending' ? null : (
              <BatchItemsPanel
                importJobId={importJobId}
                filter={filter}
                soFar={batch.processing?.processedItems}
                onPage={(page) => change({ page: page === 1 ? null : page })}
                onShowAll={() => choose({ status: null, warnings: null })}
              />
            )}
          </div>
        </>
      )}
    </DetailPage>
  );
}

/** A batch of another tenant looks the same as one that does not exist. */
export function UnknownBatch() {
  const t = useTranslations('erpBatch.erpBatchPage');
  return (
    <MissingThing
      icon={<PackageX />}
      title={t('unknown')}
      back={{ href: '/imports?channel=erp', label: t('showAll') }}
    >
      {t('whyUnknown')}
    </MissingThing>
  );
}
