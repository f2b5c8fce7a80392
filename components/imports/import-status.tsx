import { OutcomeBadge } from '@/components/imports/outcome-badge';
import { type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import type { Import } from '@/lib/imports/import-schemas';

/** The stamp of a spreadsheet's import. */
export function ImportStatusBadge({ job }: { job: OutcomeFacts }) {
  return <OutcomeBadge outcome={outcomeOfImport(job)} />;
}

/** Whether rows can still become deliveries. */
export function isActive(status: Import['status']): boolean {
  return status === 'pending' || status === 'processing';
}
