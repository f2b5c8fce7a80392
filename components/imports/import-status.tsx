import { outcomeWords } from '@/components/imports/outcome-words';
import { Badge } from '@/components/ui/badge';
import { Spinner } from '@/components/ui/spinner';
import { type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { Import } from '@/lib/imports/import-schemas';

/** The stamp of an import: what it is doing, or how it ended. */
export function ImportStatusBadge({ job }: { job: OutcomeFacts }) {
  const outcome = outcomeOfImport(job);
  const { label, tone } = outcomeWords[outcome];
  return (
    <Badge tone={tone}>
      {outcome === 'running' ? <Spinner className="size-3" /> : null}
      {label}
    </Badge>
  );
}

/** Whether rows can still become deliveries. */
export function isActive(status: Import['status']): boolean {
  return status === 'pending' || status === 'processing';
}
