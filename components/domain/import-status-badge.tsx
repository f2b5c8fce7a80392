import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';

/** The stamp of a spreadsheet's import. */
export function ImportStatusBadge({ job }: { job: OutcomeFacts }) {
  return <OutcomeBadge outcome={outcomeOfImport(job)} />;
}
