import { operationNames } from '@/components/domain/batch-words';
import { formatBytes } from '@/components/ui/format-number';
import { Fact } from '@/components/ui/panel';
import { formatExact } from '@/components/ui/relative-time';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** The request that delivered the batch. */
export function BatchFacts({ batch }: { batch: ImportJobSummary }) {
  return (
    <section aria-label="Request" className="rounded-lg border bg-surface px-4 py-3">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-[1.3fr_1fr_1.7fr_1.3fr_0.6fr_0.7fr]">
        <Fact label="Source system">
          <bdi>{batch.sourceSystem}</bdi>
        </Fact>
        <Fact label="Operation">{operationNames[batch.operation]}</Fact>
        <Fact label="Sent by">
          {batch.client.name}
          <span className="block font-mono text-[0.6875rem] text-faint">{batch.client.clientId}</span>
        </Fact>
        <Fact label="Received">
          <time dateTime={batch.createdAt} suppressHydrationWarning>
            {formatExact(batch.createdAt)}
          </time>
        </Fact>
        <Fact label="Size">{formatBytes(batch.bodyBytes)}</Fact>
        <Fact label="Import job ID">
          <span className="font-mono">{batch.importJobId}</span>
        </Fact>
      </dl>
    </section>
  );
}
