import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** What the API returns about a batch besides its own columns. */
export const importJobInclude = {
  apiClient: { select: { clientId: true, name: true } },
} satisfies Prisma.InboundImportJobInclude;

export type ImportJobRow = Prisma.InboundImportJobGetPayload<{ include: typeof importJobInclude }>;

/** A batch as the API returns it, without its items. */
export function presentImportJob(row: ImportJobRow): ImportJobSummary {
  return {
    importJobId: Number(row.id),
    status: row.status,
    totalItems: row.totalItems,
    createdItems: row.createdItems,
    updatedItems: row.updatedItems,
    cancelledItems: row.cancelledItems,
    rejectedItems: row.rejectedItems,
    warningItems: row.warningItems,
    sourceSystem: row.sourceSystem,
    batchId: row.batchId,
    operation: row.operation,
    createdAt: row.createdAt.toISOString(),
    client: row.apiClient,
    bodyBytes: row.bodyBytes,
  };
}
