import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';

/** The badge of a spreadsheet import. */
export function ImportStatusBadge({ job }: { job: OutcomeFacts }) {
  return <OutcomeBadge outcome={outcomeOfImport(job)} />;
}
