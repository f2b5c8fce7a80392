import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ImportProgress } from '@/lib/inbound/import-job-schemas';

/** How far a batch has come that waits to be taken in, or was interrupted. */
export function BatchProgress({ progress }: { progress: ImportProgress }) {
  const t = useTranslations('erpBatch.batchProgress');
  const { state, processedItems: done, totalItems: total, errorCode } = progress;
  const bar = (
    <ProgressBar label={t('bar')} className="mt-2" total={total} parts={[{ value: done, tone: 'ok' }]} />
  );
  if (state === 'Interrupted') {
    return (
      <Notice tone="bad" title={t('interrupted')}>
        {t.rich('whyInterrupted', {
          ...{ done, total, name: errorCode ?? '' },
          code: (name) => <code className="font-mono text-[0.8125rem]">{name}</code>,
        })}
        {bar}
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={t(done === 0 ? 'waiting' : 'running')}>
      {t('soFar', { done, total })}
      {bar}
    </Notice>
  );
}
