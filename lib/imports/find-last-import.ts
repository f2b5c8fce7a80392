import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { LastImport } from '@/lib/imports/last-import-schemas';

/** Imports that left nothing are passed over; past so many in a row, there is no use in comparing. */
const LOOKED_AT = 20;

/**
 * The customer's newest import that has ended, was not rolled back and left deliveries: with its follow-ups, as one.
 * @throws ApiError customer_not_found
 */
export async function findLastImport(tenantId: string, customerId: string): Promise<LastImport> {
  const customer = await db().customer.findFirst({
    where: { id: customerId, tenantId },
    select: { id: true },
  });
  if (!customer) throw new ApiError('customer_not_found');
  const recent = await db().bulkOrderCreation.findMany({
    where: { tenantId, customerId, rootId: null, rolledBackAt: null, dryRun: false },
    orderBy: { id: 'desc' },
    take: LOOKED_AT,
  });
  const last = recent.find(
    (job) =>
      job.endedAt !== null &&
      job.rollbackStartedAt === null &&
      job.deliveryCount + job.updatedCount > job.deletedCount,
  );
  if (!last) return null;
  const followUps = await db().bulkOrderCreation.findMany({
    where: { tenantId, rootId: last.id, rolledBackAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return {
    id: last.id,
    name: last.name,
    file_name: last.fileName,
    created_at: last.createdAt.toISOString(),
    created_by: { name: last.createdByName },
    import_ids: [last.id, ...followUps.map(({ id }) => id)],
  };
}
