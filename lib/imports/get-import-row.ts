import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

/** What the API tells of a job beside its own columns. */
export const importInclude = {
  customer: { select: { name: true } },
  deliveryService: { select: { name: true } },
} satisfies Prisma.BulkOrderCreationInclude;

export type ImportRow = Prisma.BulkOrderCreationGetPayload<{ include: typeof importInclude }>;

/** The tenant's job. @throws ApiError job_not_found, for another tenant's as for one that does not exist */
export async function getImportRow(tenantId: string, jobId: string): Promise<ImportRow> {
  const row = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    include: importInclude,
  });
  if (!row) throw new ApiError('job_not_found');
  return withLiveCounts([row]).then(([counted]) => counted!);
}

/** While a job runs its counts are the sums over its chunks; they are stored when it ends. */
export async function withLiveCounts(rows: ImportRow[]): Promise<ImportRow[]> {
  const running = rows.filter((row) => row.status === 'processing').map((row) => row.id);
  if (running.length === 0) return rows;
  const sums = await db().bulkOrderCreationChunk.groupBy({
    by: ['bulkOrderCreationId'],
    where: { bulkOrderCreationId: { in: running } },
    _sum: { succeededCount: true, failedCount: true },
  });
  return rows.map((row) => {
    const sum = sums.find(({ bulkOrderCreationId }) => bulkOrderCreationId === row.id)?._sum;
    return sum ? { ...row, succeededCount: sum.succeededCount ?? 0, failedCount: sum.failedCount ?? 0 } : row;
  });
}
