import { outcomeWords } from '@/components/domain/outcome-words';
import { Badge } from '@/components/ui/badge';
import { Spinner } from '@/components/ui/spinner';
import type { Outcome } from '@/lib/import-jobs/job-outcome';

/** The badge of an import or a batch: what it is doing, or how it ended. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { label, tone } = outcomeWords[outcome];
  return (
    <Badge tone={tone} wraps>
      {outcome === 'running' ? <Spinner className="size-3" /> : null}
      {label}
    </Badge>
  );
}
