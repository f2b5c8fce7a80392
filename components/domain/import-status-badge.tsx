import { useTranslations } from 'use-intl';
import { OutcomeBadge } from '@/components/domain/outcome-badge';
import { Badge } from '@/components/ui/badge';
import { type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';

/** The badge of a spreadsheet import. A dry run that is over is that and no more: green would say that deliveries were made. */
export function ImportStatusBadge({ job }: { job: OutcomeFacts & { dry_run: boolean } }) {
  const t = useTranslations('domain');
  const outcome = outcomeOfImport(job);
  if (!job.dry_run) return <OutcomeBadge outcome={outcome} />;
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge>{t('dryRun')}</Badge>
      {job.status === 'completed' ? null : <OutcomeBadge outcome={outcome} />}
    </span>
  );
}
