import { useTranslations } from 'use-intl';
import { outcomeTones } from '@/components/domain/outcome-tones';
import { Badge } from '@/components/ui/badge';
import { Spinner } from '@/components/ui/spinner';
import type { Outcome } from '@/lib/import-jobs/job-outcome';

/** The badge of an import or a batch: what it is doing, or how it ended. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('domain.outcomes');
  return (
    <Badge tone={outcomeTones[outcome]} wraps>
      {outcome === 'running' ? <Spinner className="size-3" /> : null}
      {t(outcome)}
    </Badge>
  );
}
