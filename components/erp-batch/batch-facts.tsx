import { useTranslations } from 'use-intl';
import { Fact } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

type RequestFacts = Pick<
  ImportJobSummary,
  'importJobId' | 'sourceSystem' | 'operation' | 'client' | 'createdAt' | 'bodyBytes'
>;

/** The request that delivered the batch. */
export function BatchFacts({ batch }: { batch: RequestFacts }) {
  const t = useTranslations('erpBatch.batchFacts');
  const operations = useTranslations('domain.batch.operations');
  const formats = useFormats();
  return (
    <section aria-label={t('label')} className="rounded-lg border bg-surface px-4 py-3">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-[1.3fr_1fr_1.7fr_1.3fr_0.6fr_0.7fr]">
        <Fact label={t('source')}>
          <bdi>{batch.sourceSystem}</bdi>
        </Fact>
        <Fact label={t('operation')}>{operations(batch.operation)}</Fact>
        <Fact label={t('sentBy')}>
          {batch.client.name}
          <span className="block font-mono text-[0.6875rem] text-faint">{batch.client.clientId}</span>
        </Fact>
        <Fact label={t('received')}>
          <time dateTime={batch.createdAt} suppressHydrationWarning>
            {formats.exact(batch.createdAt)}
          </time>
        </Fact>
        <Fact label={t('size')}>{formats.bytes(batch.bodyBytes)}</Fact>
        <Fact label={t('id')}>
          <span className="font-mono">{batch.importJobId}</span>
        </Fact>
      </dl>
    </section>
  );
}
