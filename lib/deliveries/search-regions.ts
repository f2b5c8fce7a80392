import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { highestId, lowestId } from '@/lib/lists/id-bounds';

/** A range of a tenant's deliveries: those above `after`, up to `lastId`. */
export interface Region {
  after: string;
  lastId: string;
  /** The segment that holds their words; null: they are read one by one. */
  segment: string | null;
}

interface SegmentRow {
  id: string;
  lastId: string;
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
    SELECT id::text, last_id AS "lastId", indexed_at IS NOT NULL AS "isIndexed" FROM delivery_search_segments
    WHERE tenant_id = ${tenantId} AND last_id >= ${from}::uuid ORDER BY last_id DESC`);
  const newest = { after: segments[0]?.lastId ?? lowestId, lastId: highestId, segment: null };
  const indexed = segments.map(({ id, lastId, isIndexed }, index) => ({
    ...{ after: segments[index + 1]?.lastId ?? lowestId, lastId },
    segment: isIndexed ? id : null,
  }));
  return [newest, ...indexed].filter(({ after, lastId }) => after < below && lastId >= from);
}

/** The IDs of a segment's deliveries, by their places. */
export async function readIds(segment: string, places: readonly number[]): Promise<string[]> {
  const rows = await query<{ id: string }>(sql`
    SELECT encode(substring(ids FROM place * 16 + 1 FOR 16), 'hex')::uuid AS id
    FROM unnest(${places}::int[]) WITH ORDINALITY AS wanted (place, number), delivery_search_segments
    WHERE id = ${segment}::bigint ORDER BY number`);
  return rows.map(({ id }) => id);
}

/**
 * Where an ID stands among a segment's: the place of the first delivery that is older.
 * The IDs are compared as bytes, in which order PostgreSQL has them as well.
 */
export async function placeBelow(segment: string, id: string): Promise<number> {
  const [row] = await query<{ ids: Buffer }>(
    sql`SELECT ids FROM delivery_search_segments WHERE id = ${segment}::bigint`,
  );
  const ids = row?.ids ?? Buffer.alloc(0);
  const wanted = Buffer.from(id.replaceAll('-', ''), 'hex');
  let [low, high] = [0, ids.length / 16];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids.compare(wanted, 0, 16, middle * 16, middle * 16 + 16) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
