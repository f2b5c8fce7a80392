import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { MAX_PLACES } from '@/lib/places/place-schemas';
import { type Place, placeKey } from '@/lib/shaping/place-book';

/** A place as rows are filled from it, with its ID. */
export interface BookPlace extends Place {
  id: string;
}

async function selectPlaces(condition: Sql): Promise<BookPlace[]> {
  return query<BookPlace>(sql`
    SELECT id, code, full_address, postcode, city, country,
           trim_scale(latitude)::text AS latitude, trim_scale(longitude)::text AS longitude
    FROM places WHERE archived_at IS NULL AND ${condition} ORDER BY code_key LIMIT ${MAX_PLACES}`);
}

/** The tenant's live places with these codes; codes without a place are left out. */
export async function lookUpPlaces(tenantId: string, codes: readonly string[]): Promise<BookPlace[]> {
  if (codes.length === 0) return [];
  return selectPlaces(sql`tenant_id = ${tenantId} AND code_key = ANY(${codes.map(placeKey)})`);
}

/** All of the tenant's live places, at most `MAX_PLACES`. */
export async function livePlaces(tenantId: string): Promise<BookPlace[]> {
  return selectPlaces(sql`tenant_id = ${tenantId}`);
}

/** The place where the customer's goods are picked up when a file does not say; null: none. */
export async function defaultPickupOf(tenantId: string, customerId: string): Promise<BookPlace | null> {
  const [place] = await selectPlaces(sql`tenant_id = ${tenantId} AND id = (
    SELECT default_pickup_place_id FROM customers WHERE id = ${customerId} AND tenant_id = ${tenantId})`);
  return place ?? null;
}
