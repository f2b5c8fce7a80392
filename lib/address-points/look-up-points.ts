import sql from 'sql-template-tag';
import { type GeocoderCandidate, geocoderCandidatesSchema } from '@/lib/address-points/address-point-schemas';
import { summariseSightings } from '@/lib/address-points/summarise-sightings';
import { query } from '@/lib/db';
import type { AddressPoint } from '@/lib/shaping/address-point';

/** Of the deliveries to one address: an address may have had a million, and a few say as much. */
export const MAX_SIGHTINGS = 50;

/** Earlier deliveries that lie farther apart do not say where the address is. */
const MAX_SPREAD_M = 100;

/** The most addresses that one statement looks up. */
export const MAX_KEYS = 1000;

interface SightingsRow {
  key: string;
  latitudes: number[];
  longitudes: number[];
}

interface StoredPoint {
  key: string;
  source: 'manual' | 'geocoder';
  latitude: string | null;
  longitude: string | null;
  accuracy_m: number | null;
  candidates: unknown;
}

/**
 * Finds what is known of addresses: points that people have set, earlier deliveries of the tenant (those that were
 * rolled back do not count), and what the geocoder has found before.
 * @param keys see `addressKeyOf`; at most `MAX_KEYS`
 * @returns for each address of which something is known, its points in the order in which they are believed
 */
export async function lookUpPoints(
  tenantId: string,
  keys: readonly string[],
): Promise<Map<string, AddressPoint[]>> {
  if (keys.length > MAX_KEYS) throw new Error(`${keys.length} addresses are too many for one statement.`);
  const distinct = [...new Set(keys)];
  const [stored, sightings] = await Promise.all([
    query<StoredPoint>(storedPointsSql(tenantId, distinct)),
    query<SightingsRow>(sightingsSql(tenantId, distinct)),
  ]);
  const found = new Map<string, AddressPoint[]>();
  const add = (key: string, points: readonly AddressPoint[]) => {
    if (points.length > 0) found.set(key, [...(found.get(key) ?? []), ...points]);
  };
  for (const row of stored) if (row.source === 'manual') add(row.key, pointsOf(row));
  for (const row of sightings) add(row.key, [pointOfSightings(row)]);
  for (const row of stored) if (row.source === 'geocoder') add(row.key, pointsOf(row));
  return found;
}

function storedPointsSql(tenantId: string, keys: readonly string[]) {
  return sql`
    SELECT address_key::text AS key, source, trim_scale(latitude)::text AS latitude,
           trim_scale(longitude)::text AS longitude, accuracy_m, candidates
    FROM address_points WHERE tenant_id = ${tenantId} AND address_key = ANY (${keys}::bigint[])`;
}

/** The planner needs the `IS NOT NULL`: without it, it cannot prove that the partial index applies. */
export function sightingsSql(tenantId: string, keys: readonly string[]) {
  return sql`
    SELECT wanted.key::text AS key, seen.latitudes, seen.longitudes
    FROM unnest(${keys}::bigint[]) AS wanted (key)
    CROSS JOIN LATERAL (
      SELECT array_agg(latitude) AS latitudes, array_agg(longitude) AS longitudes
      FROM (
        SELECT delivery_latitude::float8 AS latitude, delivery_longitude::float8 AS longitude
        FROM deliveries
        WHERE tenant_id = ${tenantId} AND delivery_address_key = wanted.key
          AND delivery_address_key IS NOT NULL AND deleted_at IS NULL
        LIMIT ${MAX_SIGHTINGS}) AS delivery) AS seen
    WHERE seen.latitudes IS NOT NULL`;
}

function pointOfSightings({ latitudes, longitudes }: SightingsRow): AddressPoint {
  const { point, count, spreadM } = summariseSightings(
    latitudes.map((latitude, index) => ({ latitude, longitude: longitudes[index]! })),
  );
  return {
    source: 'earlier_delivery',
    latitude: String(point.latitude),
    longitude: String(point.longitude),
    accuracy_m: spreadM,
    deliveries: count,
    label: null,
    is_proposal: count < 2 || spreadM > MAX_SPREAD_M,
  };
}

function pointsOf({ source, latitude, longitude, accuracy_m, candidates }: StoredPoint): AddressPoint[] {
  const common = { source, deliveries: null } as const;
  if (latitude !== null && longitude !== null)
    return [{ ...common, latitude, longitude, accuracy_m, label: null, is_proposal: false }];
  const proposals: GeocoderCandidate[] =
    candidates === null ? [] : geocoderCandidatesSchema.parse(candidates);
  return proposals.map((candidate) => ({ ...common, ...candidate, is_proposal: true }));
}
