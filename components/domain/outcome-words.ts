import type { Tone } from '@/components/ui/badge';
import type { Outcome } from '@/lib/import-jobs/job-outcome';

/** The label and colour of each outcome, for the list, its filter, job pages and timelines. */
export const outcomeWords: Record<Outcome, { label: string; tone: Tone }> = {
  waiting: { label: 'Waiting', tone: 'neutral' },
  running: { label: 'Running', tone: 'accent' },
  completed: { label: 'Completed', tone: 'ok' },
  completed_with_failures: { label: 'Completed with failures', tone: 'warn' },
  nothing_imported: { label: 'Nothing imported', tone: 'bad' },
  failed: { label: 'Failed', tone: 'bad' },
  aborted: { label: 'Aborted', tone: 'warn' },
  rolling_back: { label: 'Rolling back', tone: 'accent' },
  rolled_back: { label: 'Rolled back', tone: 'neutral' },
};
