import sql from 'sql-template-tag';
import type { PointToSet } from '@/lib/address-points/address-point-bodies';
import { recordAudit } from '@/lib/audit/record-audit';
import { withTransaction } from '@/lib/db';
import { requireRoom } from '@/lib/faults/disk-room';

/**
 * Sets the points of addresses by hand, in place of those that were set before. If an address comes twice, its last
 * point counts.
 * @param actorName who says so
 * @returns the number of addresses
 */
export async function setPoints(
  tenantId: string,
  actorName: string,
  points: readonly PointToSet[],
): Promise<number> {
  requireRoom();
  const byKey = new Map(points.map((point) => [point.key, point]));
  // In one order, so that two calls do not wait for each other.
  const rows = [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  await withTransaction(async (client) => {
    await client.query(sql`
      INSERT INTO address_points (tenant_id, address_key, source, latitude, longitude, accuracy_m, set_by_name)
      SELECT ${tenantId}::uuid, key, 'manual', latitude, longitude, "accuracyM", ${actorName}
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS given
        (key bigint, latitude numeric, longitude numeric, "accuracyM" int)
      ON CONFLICT (tenant_id, address_key, source) DO UPDATE
      SET latitude = excluded.latitude, longitude = excluded.longitude, accuracy_m = excluded.accuracy_m,
          set_by_name = excluded.set_by_name, updated_at = now()`);
    // The addresses are those of consignees: the trail holds their number only.
    await recordAudit(client, {
      action: 'address_points_set',
      tenantId,
      subject: { kind: 'address_point' },
      details: { addresses: rows.length },
    });
  });
  return rows.length;
}
