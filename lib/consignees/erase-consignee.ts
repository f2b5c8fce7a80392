import { recordAudit } from '@/lib/audit/record-audit';
import { type ConsigneeErased, type ConsigneeInput, ERASED } from '@/lib/consignees/consignee-schemas';
import { deliveryMatches, failedRowMatches, readConsignee } from '@/lib/consignees/match-consignee';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { isRunning } from '@/lib/imports/lease';
import { removeTracesOf } from '@/lib/retention/remove-import-traces';
import type { ImportStatus } from '@/prisma/generated/enums';

/**
 * Makes one consignee of a tenant unknowable: their deliveries keep ID, reference, city and counts; name, phone, address
 * and instructions are replaced, the coordinates rounded to a tenth of a degree (11 km). The imports that held them lose
 * their files and failed rows as at the end of the retention time: a file cannot be changed in part.
 * @throws ApiError job_still_running: one of the imports still reads its file
 */
export async function eraseConsignee(tenantId: string, input: ConsigneeInput): Promise<ConsigneeErased> {
  const consignee = readConsignee(input);
  const values = [tenantId, consignee.phone, consignee.name];
  const { jobs, deliveries } = await withTransaction(async (client) => {
    const { rows: jobs } = await client.query<{ id: string; file_key: string; status: ImportStatus }>(
      `SELECT id, file_key, status FROM bulk_order_creations
       WHERE tenant_id = $1 AND traces_removed_at IS NULL AND id IN (
         SELECT bulk_order_creation_id FROM deliveries WHERE ${deliveryMatches}
         UNION
         SELECT jobs.id FROM failed_order_logs AS failed
           JOIN bulk_order_creations AS jobs ON jobs.id = failed.bulk_order_creation_id
         WHERE ${failedRowMatches})
       ORDER BY id FOR UPDATE`,
      values,
    );
    const running = jobs.find(({ status }) => isRunning(status));
    if (running) {
      const { id, status } = running;
      throw new ApiError('job_still_running', { params: { status }, details: { job_id: id } });
    }
    const ids = jobs.map(({ id }) => id);
    await client.query(
      'UPDATE bulk_order_creations SET traces_expired_at = coalesce(traces_expired_at, now()) WHERE id = ANY ($1)',
      [ids],
    );
    const { rowCount } = await client.query(
      `UPDATE deliveries
       SET delivery_contact_name = $4, delivery_contact_phone = $4, delivery_full_address = $4,
           delivery_latitude = round(delivery_latitude, 1), delivery_longitude = round(delivery_longitude, 1),
           package_special_instructions = CASE WHEN package_special_instructions IS NULL THEN NULL ELSE $4 END
       WHERE ${deliveryMatches}`,
      [...values, ERASED],
    );
    const deliveries = rowCount ?? 0;
    await recordAudit(client, {
      action: 'consignee_erased',
      tenantId,
      subject: { kind: 'consignee' },
      details: { by: Object.keys(input), deliveries, imports: ids.length },
    });
    return { jobs, deliveries };
  });
  // What fails here, the hourly clean-up does: the jobs say already that their traces have to go.
  for (const { id, file_key: fileKey } of jobs) {
    await removeTracesOf(id, fileKey).catch((error: unknown) => {
      console.warn(`The traces of job ${id} could not be removed yet: ${String(error)}`);
    });
  }
  return { deliveries, imports: jobs.length };
}
