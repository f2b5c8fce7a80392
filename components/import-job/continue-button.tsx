'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { useFollowUp } from '@/components/api/use-follow-up';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { useToasts } from '@/components/ui/toasts';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** How many rows an ended import has not reached and no follow-up has taken; 0: none, or it is not known. */
export function countUnreached(job: ImportDetail): number {
  const isStopped = job.status === 'cancelled' || job.status === 'failed';
  if (!isStopped || job.file_details === null || job.files_removed_at || job.rollback) return 0;
  return isContinued(job) ? 0 : (job.total_records ?? 0) - job.processed_records;
}

/** Whether a follow-up has the rows that an import has not reached. */
export function isContinued({ id, family }: ImportDetail): boolean {
  const members = family?.members ?? [];
  return members.some((member) => member.parent_id === id && member.follow_up_rows === 'unprocessed');
}

/** Goes on with the rows that an import has not reached, in a follow-up. No row is imported twice. */
export function ContinueButton({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.continueButton');
  const toasts = useToasts();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
  const { tenantId } = usePerson();
  const refresh = useRefreshJob(job.id);
  const proceed = useFollowUp(tenantId, job.id, (error) => {
    if (!error) return;
    void refresh(); // it has been continued already, perhaps by somebody else
    toasts.add({ title: t('failed'), description: readError(error).message ?? problem('didNotWork') });
  });
  return (
    <Button
      variant="primary"
      icon={<Play />}
      busy={proceed.isPending}
      onClick={() => proceed.mutate({ rows: 'unprocessed' })}
    >
      {t('continue', { count: countUnreached(job) })}
    </Button>
  );
}
