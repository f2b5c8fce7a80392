import { z } from 'zod';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { countLimit, type PageRequest } from '@/lib/lists/limits-of-lists';
import { pageSlice, pagingOf } from '@/lib/lists/page';
import type { ItemProblem } from '@/lib/items/item-problem';
import { presentWarnings } from '@/lib/inbound/present-item';
import type { Language } from '@/lib/languages/language';
import {
  changeSchema,
  historyEntrySchema,
  type HistoryEntry,
  type TargetHistory,
} from '@/lib/targets/target-schemas';
import type { InboundImportJobItem, Prisma } from '@/prisma/generated/client';

interface ListTargetHistoryOptions extends PageRequest {
  tenantId: string;
  targetId: number;
  /** The language of the warnings. */
  language: Language;
}

/**
 * What batches did to a target of the tenant, latest first. A batch contains a target at most once.
 * @throws ApiError target_not_found
 */
export async function listTargetHistory(options: ListTargetHistoryOptions): Promise<TargetHistory> {
  const { tenantId, targetId, language } = options;
  const target = await db().target.findFirst({ where: { id: targetId, tenantId }, select: { id: true } });
  if (!target) throw new ApiError('target_not_found');
  const [rows, total] = await Promise.all([
    db().inboundImportJobItem.findMany({
      where: { targetId },
      orderBy: { importJobId: 'desc' },
      ...pageSlice(options),
    }),
    db().inboundImportJobItem.count({ where: { targetId }, take: countLimit(options) }),
  ]);
  const jobs = await findJobs(rows.map(({ importJobId }) => importJobId));
  const data = rows.map((row) => presentEntry(row, jobs.get(row.importJobId)!, language));
  return { data, paging: pagingOf(total, options) };
}

const jobSelect = {
  ...{ id: true, batchId: true, operation: true, createdAt: true },
  apiClient: { select: { clientId: true, name: true } },
} satisfies Prisma.InboundImportJobSelect;

type JobRow = Prisma.InboundImportJobGetPayload<{ select: typeof jobSelect }>;

async function findJobs(ids: bigint[]): Promise<Map<bigint, JobRow>> {
  const jobs = await db().inboundImportJob.findMany({ where: { id: { in: ids } }, select: jobSelect });
  return new Map(jobs.map((job) => [job.id, job]));
}

const changesSchema = z.array(changeSchema);

function presentEntry(row: InboundImportJobItem, job: JobRow, language: Language): HistoryEntry {
  const { batchId, operation, createdAt, apiClient } = job;
  return {
    importJobId: Number(row.importJobId),
    ...{ batchId, operation },
    status: historyEntrySchema.shape.status.parse(row.status),
    changes: changesSchema.parse(row.changes ?? []),
    warnings: presentWarnings(row.problems as ItemProblem[] | null, language),
    createdAt: createdAt.toISOString(),
    client: apiClient,
  };
}
