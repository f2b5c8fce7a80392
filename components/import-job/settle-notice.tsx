'use client';

import { useMutation } from '@tanstack/react-query';
import { Check, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { settleImport } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';
import { RelativeTime } from '@/components/ui/relative-time';
import { useToasts } from '@/components/ui/toasts';
import { outcomeAtEnd } from '@/lib/import-jobs/job-outcome';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** Says that an ended import needs a person, and lets the person say that it is settled; and back. */
export function SettleNotice({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.settleNotice');
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
  const refresh = useRefreshJob(job.id);
  const settle = useMutation({
    mutationFn: (isSettled: boolean) => settleImport(tenantId, job.id, isSettled),
    onSuccess: refresh,
    onError: (error) => {
      toasts.add({ title: t('failed'), description: readError(error).message ?? problem('didNotWork') });
    },
  });
  if (job.needs_look) {
    const open = openRowsOf(job);
    return (
      <Notice
        tone={isExplained(job) ? 'info' : 'warn'}
        title={t('needsLook')}
        action={
          <Button size="sm" icon={<Check />} busy={settle.isPending} onClick={() => settle.mutate(true)}>
            {t('markSettled')}
          </Button>
        }
      >
        {open > 0 ? `${t('openRows', { count: open })} ${t('onceDealtWith')}` : null}
      </Notice>
    );
  }
  // One that was settled with the whole past, before people could say so, is not worth a line.
  const { settled_at: settledAt } = job;
  if (!settledAt || !job.settled_by_name || isTakenOver(job)) return null;
  return (
    <Notice
      tone="info"
      title={t.rich('settledBy', { name: job.settled_by_name, when: () => <RelativeTime at={settledAt} /> })}
      action={
        <Button size="sm" icon={<Undo2 />} busy={settle.isPending} onClick={() => settle.mutate(false)}>
          {t('lookAfterAll')}
        </Button>
      }
    />
  );
}

/** Whether a notice above says already, in a warning's colour, what became of it: two would seem to be two troubles. */
function isExplained(job: ImportDetail): boolean {
  return ['cancelled', 'failed'].includes(job.status) || outcomeAtEnd(job) === 'nothing_imported';
}

/** The rows of an import's file that nothing has become of yet, by whatever import of the file. */
function openRowsOf({ family, total_records, succeeded_records, skipped_records }: ImportDetail): number {
  if (family) return family.balance.failed_open + family.balance.unprocessed_open;
  return Math.max(0, (total_records ?? 0) - succeeded_records - skipped_records);
}

/** Whether follow-ups have all its rows: what is left to do is theirs, and nobody has settled anything. */
function isTakenOver({
  id,
  family,
  total_records,
  succeeded_records,
  skipped_records,
}: ImportDetail): boolean {
  const children = family?.members.filter((member) => member.parent_id === id) ?? [];
  const taken = children.reduce((sum, child) => sum + (child.total_records ?? Infinity), 0);
  return children.length > 0 && taken >= (total_records ?? 0) - succeeded_records - skipped_records;
}
