import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** What to do about rejected items; renders nothing when there are none. */
export function BatchNotice({
  batch,
  onShowRejected,
}: {
  batch: ImportJobSummary;
  /** Null: they are already shown. */
  onShowRejected: (() => void) | null;
}) {
  const t = useTranslations('erpBatch.batchNotice');
  const { rejectedItems: rejected, totalItems: total } = batch;
  if (rejected === 0) return null;
  const taken = total - rejected;
  return (
    <Notice
      tone={taken === 0 ? 'bad' : 'warn'}
      title={taken === 0 ? t('nothingAccepted', { total }) : t('someRejected', { rejected, total })}
      action={
        onShowRejected ? (
          <Button size="sm" onClick={onShowRejected}>
            {t('show')}
          </Button>
        ) : null
      }
    >
      {t.rich('whatToDo', {
        rejected,
        code: (name) => <code className="font-mono text-[0.8125rem]">{name}</code>,
      })}
      {taken === 0 ? null : ` ${t('others', { count: taken })}`}
    </Notice>
  );
}
