import { recordAudit } from '@/lib/audit/record-audit';
import { type ConsigneeExport, type ConsigneeInput, mostMatches } from '@/lib/consignees/consignee-schemas';
import { deliveryMatches, failedRowMatches, readConsignee } from '@/lib/consignees/match-consignee';
import { db, query } from '@/lib/db';
import { deliveryInclude, presentDelivery } from '@/lib/deliveries/present-delivery';

/** Everything that names one consignee of a tenant, deliveries that were deleted included. It is recorded, without the name. */
export async function exportConsignee(tenantId: string, input: ConsigneeInput): Promise<ConsigneeExport> {
  const consignee = readConsignee(input);
  const values = [tenantId, consignee.phone, consignee.name, mostMatches + 1];
  const [ids, failed] = await Promise.all([
    query<{ id: string }>(`SELECT id FROM deliveries WHERE ${deliveryMatches} ORDER BY id LIMIT $4`, values),
    query<{ job_id: string; row_number: number; cells: string[] }>(
      `SELECT jobs.id AS job_id, failed.row_number, failed.cells
       FROM failed_order_logs AS failed JOIN bulk_order_creations AS jobs ON jobs.id = failed.bulk_order_creation_id
       WHERE ${failedRowMatches} ORDER BY jobs.id, failed.row_number LIMIT $4`,
      values,
    ),
  ]);
  const deliveries = await db().delivery.findMany({
    where: { id: { in: ids.slice(0, mostMatches).map(({ id }) => id) }, tenantId },
    include: deliveryInclude,
    orderBy: { id: 'asc' },
  });
  await recordAudit(db(), {
    action: 'consignee_exported',
    tenantId,
    subject: { kind: 'consignee' },
    details: { by: Object.keys(input), deliveries: deliveries.length, failed_rows: failed.length },
  });
  return {
    exported_at: new Date().toISOString(),
    consignee,
    deliveries: deliveries.map((delivery) => ({
      ...presentDelivery(delivery),
      deleted_at: delivery.deletedAt?.toISOString() ?? null,
    })),
    failed_rows: failed.slice(0, mostMatches),
    truncated: ids.length > mostMatches || failed.length > mostMatches,
  };
}
