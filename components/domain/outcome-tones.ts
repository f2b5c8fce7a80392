import type { Tone } from '@/components/ui/badge';
import type { Outcome } from '@/lib/import-jobs/job-outcome';

/** The colour of each outcome, for the list, job pages and timelines. */
export const outcomeTones: Record<Outcome, Tone> = {
  waiting: 'neutral',
  running: 'accent',
  completed: 'ok',
  completed_with_failures: 'warn',
  nothing_imported: 'bad',
  failed: 'bad',
  aborted: 'warn',
  rolling_back: 'accent',
  rolled_back: 'neutral',
};
