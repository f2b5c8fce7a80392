import { ChevronsUp, MapPinOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { Target } from '@/lib/targets/target-schemas';

const statusTones: Record<Target['status'], Tone> = { Active: 'neutral', Cancelled: 'bad' };

export function TargetStatusBadge({ status }: { status: Target['status'] }) {
  const t = useTranslations('targets.statuses');
  return <Badge tone={statusTones[status]}>{t(status)}</Badge>;
}

/** Only high priority stands out; on a cancelled target nothing does. */
export function PriorityMark({
  priority,
  isQuiet = false,
}: {
  priority: Target['planning']['priority'];
  isQuiet?: boolean;
}) {
  const t = useTranslations('targets.priorities');
  if (priority === null) return null;
  if (priority !== 'High' || isQuiet) return <span className="text-muted">{t(priority)}</span>;
  return (
    <span className="inline-flex items-center gap-1 align-bottom font-medium text-warn">
      <ChevronsUp aria-hidden className="size-3.5" />
      {t('High')}
    </span>
  );
}

/** Marks a target whose position is still missing. */
export function NoCoordinatesMark() {
  const label = useTranslations('targets.targetMarks')('noCoordinates');
  return (
    <span title={label} className="relative z-10 inline-flex align-[-0.125em] text-warn">
      <MapPinOff role="img" aria-label={label} className="size-3.5" />
    </span>
  );
}
