import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

const tones: Record<JobItem['status'], Tone> = {
  Created: 'ok',
  Updated: 'accent',
  Cancelled: 'neutral',
  Rejected: 'bad',
};

/** The badge of an item: its outcome. */
export function ItemStatusBadge({ status }: { status: JobItem['status'] }) {
  const t = useTranslations('domain.batch.itemStatuses');
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}

/** The item's external ID as sent. */
export function ExternalId({ item }: { item: Pick<JobItem, 'externalId'> }) {
  const t = useTranslations('erpBatch.itemMarks');
  if (item.externalId === '') return <span className="font-normal text-faint">{t('noExternalId')}</span>;
  return <bdi>{item.externalId}</bdi>;
}

/** Links to the target that the item created or changed. */
export function TargetLink({ targetId, className }: { targetId: number; className?: string }) {
  return (
    <Link
      href={`/targets/${targetId}`}
      className={classNames('text-accent underline-offset-2 hover:underline', className)}
    >
      {targetId}
    </Link>
  );
}
