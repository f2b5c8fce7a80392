import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { highestId, lowestId } from '@/lib/lists/id-bounds';

/** A range of a tenant's deliveries: those above `after`, up to `lastId`. */
export interface Region {
  after: string;
  lastId: string;
  /** The segment that holds their words; null: they are read one by one. */
  segment: string | null;
  /** Deliveries in the segment; 0 without one. */
  size: number;
}

interface SegmentRow {
  id: string;
  lastId: string;
  size: number;
  isIndexed: boolean;
}

/**
 * All of a tenant's deliveries between two IDs as ranges, the newest first: those that are not indexed yet, then one range
 * for each segment.
 */
export async function listRegions(
  tenantId: string,
  { from = lowestId, below = highestId }: { from?: string; below?: string },
): Promise<Region[]> {
  const segments = await query<SegmentRow>(sql`
    SELECT id::text, last_id AS "lastId", live_count AS size, indexed_at IS NOT NULL AS "isIndexed"
    FROM delivery_search_segments WHERE tenant_id = ${tenantId} AND last_id >= ${from}::uuid ORDER BY last_id DESC`);
  const newest = { after: segments[0]?.lastId ?? lowestId, lastId: highestId, segment: null, size: 0 };
  const indexed = segments.map(({ id, lastId, size, isIndexed }, index) => ({
    ...{ after: segments[index + 1]?.lastId ?? lowestId, lastId },
    ...(isIndexed ? { segment: id, size } : { segment: null, size: 0 }),
  }));
  return [newest, ...indexed].filter(({ after, lastId }) => after < below && lastId >= from);
}

/**
 * Whether the segments of some ranges are all still what they were when the ranges were listed. A search in one that was
 * indexed again or changed meanwhile has found nothing there.
 */
export async function areStillIndexed(regions: readonly Region[]): Promise<boolean> {
  const segments = regions.flatMap(({ segment }) => segment ?? []);
  if (segments.length === 0) return true;
  const [found] = await query<{ count: number }>(sql`
    SELECT count(*)::int FROM delivery_search_segments
    WHERE id = ANY (${segments}::bigint[]) AND indexed_at IS NOT NULL`);
  return found!.count === segments.length;
}

/** A delivery by its segment and its place there. */
export interface PlaceInSegment {
  segment: string;
  place: number;
}

/** The IDs of deliveries: an array of PostgreSQL's. */
export function idsAt(places: readonly PlaceInSegment[]): Sql {
  return sql`ARRAY(
    SELECT encode(substring(ids FROM place * 16 + 1 FOR 16), 'hex')::uuid
    FROM unnest(${places.map(({ segment }) => segment)}::bigint[], ${places.map(({ place }) => place)}::int[])
      AS wanted (segment, place)
    JOIN delivery_search_segments AS own ON own.id = segment)`;
}

/** The places, by segment, whose deliveries meet a condition about a row of `deliveries`. */
export async function readMatching(
  places: readonly (readonly [segment: string, places: Uint16Array])[],
  condition: Sql,
): Promise<Map<string, Uint16Array>> {
  if (places.length === 0) return new Map();
  const rows = await query<{ segment: string; places: number[] }>(sql`
    SELECT segment::text, array_agg(place ORDER BY place) AS places
    FROM unnest(
        ${places.flatMap(([segment, own]) => Array.from(own, () => segment))}::bigint[],
        ${places.flatMap(([, own]) => [...own])}::int[]
      ) AS wanted (segment, place)
    JOIN delivery_search_segments AS own ON own.id = segment,
    LATERAL (
      SELECT FROM deliveries WHERE id = encode(substring(own.ids FROM place * 16 + 1 FOR 16), 'hex')::uuid AND ${condition}
      OFFSET 0 -- so that each is found by its ID, however many the planner expects
    ) AS found
    GROUP BY segment`);
  return new Map(rows.map(({ segment, places: found }) => [segment, Uint16Array.from(found)]));
}

/** The place in a segment of the first delivery whose ID is lower than this one: found by halving, reading 16 IDs. */
export async function placeBelow(segment: string, id: string): Promise<number> {
  const [row] = await query<{ place: number }>(sql`
    WITH RECURSIVE halves AS (
      SELECT 0 AS low, octet_length(ids) / 16 AS high FROM delivery_search_segments WHERE id = ${segment}::bigint
      UNION ALL
      SELECT CASE WHEN is_lower THEN low ELSE middle + 1 END, CASE WHEN is_lower THEN middle ELSE high END
      FROM halves, LATERAL (SELECT (low + high) / 2 AS middle) AS half, LATERAL (
        SELECT substring(ids FROM middle * 16 + 1 FOR 16) < uuid_send(${id}::uuid) AS is_lower
        FROM delivery_search_segments WHERE id = ${segment}::bigint) AS compared
      WHERE low < high
    )
    SELECT low AS place FROM halves WHERE low = high`);
  return row?.place ?? 0;
}
