import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { GeocodedPoint } from '@/lib/geocoder/judge-candidates';

/** The addresses about which the geocoder has been asked, whatever it has found. */
export async function findGeocoded(tenantId: string, keys: readonly string[]): Promise<Set<string>> {
  const rows = await query<{ key: string }>(sql`
    SELECT address_key::text AS key FROM address_points
    WHERE tenant_id = ${tenantId} AND source = 'geocoder' AND address_key = ANY (${keys}::bigint[])`);
  return new Set(rows.map(({ key }) => key));
}

/** Keeps what the geocoder has found for an address: a certain point, or what a person may choose from, or nothing. */
export async function keepGeocoded(
  tenantId: string,
  key: string,
  { point, proposals }: { point: GeocodedPoint | null; proposals: readonly GeocodedPoint[] },
): Promise<void> {
  await query(sql`
    INSERT INTO address_points (tenant_id, address_key, source, latitude, longitude, accuracy_m, candidates)
    VALUES (${tenantId}, ${key}, 'geocoder', ${point?.latitude}, ${point?.longitude}, ${point?.accuracy_m},
            ${point ? null : JSON.stringify(proposals)}::jsonb)
    ON CONFLICT (tenant_id, address_key, source) DO UPDATE
    SET latitude = excluded.latitude, longitude = excluded.longitude, accuracy_m = excluded.accuracy_m,
        candidates = excluded.candidates, updated_at = now()`);
}
