import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type PageRequest } from '@/lib/lists/limits-of-lists';
import { pagingOf } from '@/lib/lists/page';
import type { ImportJob, PendingImportJob } from '@/lib/inbound/import-job-schemas';
import type { ItemProblem } from '@/lib/items/item-problem';
import { importJobInclude, type ImportJobRow, presentImportJob } from '@/lib/inbound/present-import-job';
import { presentProgress } from '@/lib/inbound/present-progress';
import { presentItem } from '@/lib/inbound/present-item';
import { findWaiting, type WaitingBatch } from '@/lib/inbound/waiting-batches';
import type { Language } from '@/lib/languages/language';

interface GetImportJobOptions {
  tenantId: string;
  importJobId: number;
  language: Language;
  /** Which page of the items to return. */
  items: PageRequest;
}

/**
 * The batch's response with the facts of its request and a page of its items; of one that waits to be taken in, how far that
 * has come.
 * @throws ApiError import_job_not_found
 */
export async function getImportJob(options: GetImportJobOptions): Promise<ImportJob | PendingImportJob> {
  const { tenantId, importJobId, language, items } = options;
  const waiting = await findWaiting(importJobId);
  const processing =
    waiting?.tenantId === tenantId && waiting.receivedAt !== null ? presentProgress(waiting) : null;
  if (processing && waiting!.processedItems === 0) {
    const client = await db().apiClient.findUniqueOrThrow({
      where: { id: waiting!.apiClientId },
      ...importJobInclude.apiClient,
    });
    return { importJobId, status: 'Pending', processing, ...factsOf(waiting!), client };
  }
  const job = await getImportJobRow(tenantId, importJobId);
  const first = (items.page - 1) * items.limit;
  const rows = await db().inboundImportJobItem.findMany({
    // Items are numbered without gaps, so the last page costs no more than the first.
    where: { importJobId, itemIndex: { gte: first, lt: first + items.limit } },
    select: { externalId: true, status: true, targetId: true, problems: true },
    orderBy: { itemIndex: 'asc' },
  });
  return {
    ...presentImportJob(job),
    ...presentCompletion(job),
    ...(processing && { processing }),
    items: rows.map((row) =>
      presentItem({ ...row, problems: row.problems as ItemProblem[] | null }, language),
    ),
    paging: pagingOf(job.totalItems, items),
  };
}

/** Of a complete batch: an upsert, whose cancelled items are those that it no longer names. */
function presentCompletion({ completeRouteDate, isCompleted, cancelledItems }: ImportJobRow) {
  if (completeRouteDate === null) return {};
  const routeDate = completeRouteDate.toISOString().slice(0, 10);
  return { complete: { routeDate, done: isCompleted === true, cancelledItems } };
}

function factsOf({ sourceSystem, batchId, operation, createdAt, bodyBytes }: WaitingBatch) {
  return { sourceSystem, batchId, operation, createdAt: createdAt.toISOString(), bodyBytes };
}

/** The tenant's batch. @throws ApiError import_job_not_found, also when the batch belongs to another tenant */
export async function getImportJobRow(tenantId: string, importJobId: number): Promise<ImportJobRow> {
  const row = await db().inboundImportJob.findFirst({
    where: { id: importJobId, tenantId },
    include: importJobInclude,
  });
  if (!row) throw new ApiError('import_job_not_found');
  return row;
}
