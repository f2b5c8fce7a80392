'use client';

import { useTranslations } from 'use-intl';
import { ExternalId, ItemStatusBadge, TargetLink } from '@/components/erp-batch/item-marks';
import { PayloadView } from '@/components/erp-batch/payload-view';
import { classNames } from '@/components/ui/class-names';
import { Drawer } from '@/components/ui/drawer';
import { Fact } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** One item in full: every problem in words and, if it was rejected, the item as sent. */
export function BatchItemDrawer({ item, onClose }: { item: JobItem | null; onClose: () => void }) {
  const t = useTranslations('erpBatch.batchItemDrawer');
  const formats = useFormats();
  return (
    <Drawer
      open={item !== null}
      onClose={onClose}
      title={item ? t('title', { number: formats.count(item.index + 1) }) : t('item')}
    >
      {item ? (
        <div className="flex flex-col gap-6 [overflow-wrap:anywhere]">
          <dl className="grid grid-cols-2 gap-4">
            <Fact label={t('status')}>
              <ItemStatusBadge status={item.status} />
            </Fact>
            <Fact label={t('target')}>
              {item.targetId === null ? t('noTarget') : <TargetLink targetId={item.targetId} />}
            </Fact>
            <Fact label={t('externalId')} className="col-span-2">
              <ExternalId item={item} />
            </Fact>
            {item.title && item.status !== 'Rejected' ? (
              <Fact label={t('titleNow')} className="col-span-2">
                {item.title}
              </Fact>
            ) : null}
          </dl>
          <Problems item={item} />
          {item.status === 'Rejected' ? <Payload item={item} /> : null}
        </div>
      ) : null}
    </Drawer>
  );
}

function Payload({ item }: { item: JobItem }) {
  const t = useTranslations('erpBatch.batchItemDrawer');
  if (item.payload !== null) return <PayloadView item={item} />;
  return <p className="text-muted">{t('notKept')}</p>;
}

function Problems({ item }: { item: JobItem }) {
  const t = useTranslations('erpBatch.batchItemDrawer');
  const isRejected = item.status === 'Rejected';
  const problems = isRejected ? item.errors : item.warnings;
  if (problems.length === 0) return <p className="text-muted">{t('asSent')}</p>;
  return (
    <section aria-label={t(isRejected ? 'whyRejected' : 'warnings')}>
      <h3 className="mb-1.5 text-xs text-faint">
        {isRejected ? t('whyRejected') : t('acceptedWithWarnings', { count: problems.length })}
      </h3>
      <ol className="flex flex-col gap-2">
        {problems.map(({ code, path, message }) => (
          <li
            key={`${code} ${path ?? ''}`}
            className={classNames(
              'rounded-md border px-3 py-2',
              isRejected ? 'border-bad/40 bg-bad-soft' : 'border-warn/40 bg-warn-soft',
            )}
          >
            <p>{message}</p>
            <p className="mt-0.5 font-mono text-xs text-muted">{code}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
