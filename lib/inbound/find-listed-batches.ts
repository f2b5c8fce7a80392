import { db } from '@/lib/db';
import type { ListedBatch } from '@/lib/inbound/import-job-schemas';
import { importJobInclude, presentImportJob } from '@/lib/inbound/present-import-job';
import { presentProgress } from '@/lib/inbound/present-progress';

/** No item of it is taken in. */
const nothingYet = {
  ...{ totalItems: 0, createdItems: 0, updatedItems: 0 },
  ...{ cancelledItems: 0, rejectedItems: 0, warningItems: 0 },
};

/** The tenant's batches with these IDs, in any order: those that are taken in, and those that wait for it. */
export async function findListedBatches(tenantId: string, ids: readonly bigint[]): Promise<ListedBatch[]> {
  if (ids.length === 0) return [];
  // In this order: what is taken in between the two is found twice rather than not at all.
  const waiting = await db().inboundWaitingBatch.findMany({
    where: { tenantId, importJobId: { in: [...ids] }, receivedAt: { not: null } },
    include: importJobInclude,
  });
  const jobs = await db().inboundImportJob.findMany({
    where: { tenantId, id: { in: [...ids] } },
    include: importJobInclude,
  });
  const progress = new Map(waiting.map((batch) => [batch.importJobId, presentProgress(batch)]));
  const begun = new Set(jobs.map(({ id }) => id));
  return [
    ...jobs.map((job): ListedBatch => {
      const processing = progress.get(job.id);
      return { ...presentImportJob(job), ...(processing && { processing }) };
    }),
    ...waiting
      .filter(({ importJobId }) => !begun.has(importJobId))
      .map(
        ({ importJobId, sourceSystem, batchId, operation, createdAt, bodyBytes, ...batch }): ListedBatch => ({
          ...{ importJobId: Number(importJobId), status: 'Pending', ...nothingYet },
          ...{ sourceSystem, batchId, operation, createdAt: createdAt.toISOString(), bodyBytes },
          ...{ client: batch.apiClient, processing: progress.get(importJobId) },
        }),
      ),
  ];
}
