import { z } from 'zod';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type PageRequest, pageSlice, pagingOf } from '@/lib/http/page';
import type { ItemProblem } from '@/lib/inbound/item-problem';
import { presentWarnings } from '@/lib/inbound/present-item';
import type { Language } from '@/lib/messages/language';
import {
  changeSchema,
  historyEntrySchema,
  type HistoryEntry,
  type TargetHistory,
} from '@/lib/targets/target-schemas';
import type { Prisma } from '@/prisma/generated/client';

interface ListTargetHistoryOptions extends PageRequest {
  tenantId: string;
  targetId: number;
  /** Of the warnings. */
  language: Language;
}

/**
 * What batches did to a target of the tenant, the latest first: a batch names a target at most once.
 * @throws ApiError target_not_found
 */
export async function listTargetHistory(options: ListTargetHistoryOptions): Promise<TargetHistory> {
  const { tenantId, targetId, language } = options;
  const target = await db().target.findFirst({ where: { id: targetId, tenantId }, select: { id: true } });
  if (!target) throw new ApiError('target_not_found');
  const where: Prisma.InboundImportJobItemWhereInput = { targetId };
  const [rows, total] = await Promise.all([
    db().inboundImportJobItem.findMany({
      where,
      include: entryInclude,
      orderBy: { importJobId: 'desc' },
      ...pageSlice(options),
    }),
    db().inboundImportJobItem.count({ where }),
  ]);
  return { data: rows.map((row) => presentEntry(row, language)), paging: pagingOf(total, options) };
}

const entryInclude = {
  importJob: {
    select: {
      batchId: true,
      operation: true,
      createdAt: true,
      apiClient: { select: { clientId: true, name: true } },
    },
  },
} satisfies Prisma.InboundImportJobItemInclude;

type EntryRow = Prisma.InboundImportJobItemGetPayload<{ include: typeof entryInclude }>;

const changesSchema = z.array(changeSchema);

function presentEntry(row: EntryRow, language: Language): HistoryEntry {
  const { batchId, operation, createdAt, apiClient } = row.importJob;
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
