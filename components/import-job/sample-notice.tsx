'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isTrySample } from '@/components/domain/fetch-try-sample';
import { liveDeliveries } from '@/components/domain/live-deliveries';
import { useRollBack } from '@/components/import-job/use-roll-back';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { isRunning } from '@/lib/import-runs/is-running';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** On an import of the sample: undoes it with one click. Nobody waits for its deliveries, so nothing is asked first. */
export function SampleNotice({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.sampleNotice');
  const live = liveDeliveries(job);
  const rollBack = useRollBack(job.id);
  const isOver = !isRunning(job.status) && job.rollback === null && job.rolled_back_at === null;
  if (!isTrySample(job.file_name) || !isOver || live === 0) return null;
  return (
    <Notice
      tone="info"
      title={t('title')}
      action={
        <Button
          size="sm"
          icon={<Undo2 className="rtl:-scale-x-100" />}
          busy={rollBack.isPending}
          onClick={() => rollBack.mutate()}
        >
          {t('undo', { count: live })}
        </Button>
      }
    >
      {t('text')}
      <MutationProblem error={rollBack.error} />
    </Notice>
  );
}
