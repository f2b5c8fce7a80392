import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';
import {
  cutToSize,
  indexSegment,
  lockSearch,
  SEGMENT_SIZE,
  type SegmentRange,
} from '@/lib/deliveries/index-segment';
import { firstIdAt, lowestId } from '@/lib/lists/id-bounds';

/** Fewer new deliveries of a tenant are read one by one, which takes a search a few milliseconds. */
const FEWEST_TO_INDEX = 500;

/** Younger deliveries wait: a transaction that has made its IDs may not have committed yet. */
const SETTLING_SECONDS = 15;

/** For how long a segment is watched for deliveries that were committed later still. */
const WATCHED_MINUTES = 60;

/** And an older one after it was indexed: for a rollback that was under way meanwhile, which waits for no indexing. */
const WATCHED_AFTER_INDEXING_MINUTES = 10;

/**
 * Indexes one segment of deliveries that cannot be searched by word yet: a changed one, one that a delivery was added to
 * late, or new deliveries of some tenant. What was indexed before and is small is indexed again together with the new.
 * Running it twice, or on two machines at once, does no harm.
 * @returns `more`: whether there may be more to do
 */
export async function indexDeliveries(): Promise<{ indexed: number; more: boolean }> {
  const task = (await findStale()) ?? (await findDifferent()) ?? (await findNew());
  if (!task) return { indexed: 0, more: false };
  const indexed = await withTransaction(async (client) => {
    await lockSearch(client, task.tenantId);
    return (await isStillWanted(client, task)) ? indexSegment(client, await cutToSize(client, task)) : 0;
  });
  return { indexed, more: true };
}

interface Task extends SegmentRange {
  /** The newest segment when the task was found, which none may have followed since; undefined: that does not matter. */
  newest?: string | null;
}

/** Whether nobody else has done the task since it was found. */
async function isStillWanted(client: PoolClient, { tenantId, lastId, newest }: Task): Promise<boolean> {
  const { rowCount } = await client.query(
    newest === undefined
      ? sql`SELECT FROM delivery_search_segments WHERE tenant_id = ${tenantId} AND last_id = ${lastId} AND is_stale`
      : sql`SELECT WHERE NOT EXISTS (
          SELECT FROM delivery_search_segments WHERE tenant_id = ${tenantId} AND last_id > ${newest ?? lowestId}::uuid)`,
  );
  return rowCount === 1;
}

/**
 * Marks watched segments in whose range there are other live deliveries than when they were indexed. They are counted
 * only when no other segment is stale: each of them takes some milliseconds.
 */
async function findDifferent(): Promise<Task | null> {
  const from = firstIdAt(Date.now() - WATCHED_MINUTES * 60_000);
  const isWatched = sql`(last_id > ${from}::uuid
    OR indexed_at > now() - make_interval(mins => ${WATCHED_AFTER_INDEXING_MINUTES}))`;
  await query(sql`
    UPDATE delivery_search_segments AS segment SET is_stale = true
    FROM (
      SELECT id, tenant_id, last_id, live_count, ${isWatched} AS is_watched,
        lag(last_id) OVER (PARTITION BY tenant_id ORDER BY last_id) AS after
      FROM delivery_search_segments WHERE tenant_id IN (
        SELECT tenant_id FROM delivery_search_segments WHERE ${isWatched})
    ) AS watched
    WHERE segment.id = watched.id AND NOT segment.is_stale AND is_watched
      AND watched.live_count <> (
        SELECT count(*) FROM deliveries
        WHERE tenant_id = watched.tenant_id AND id <= watched.last_id AND deleted_at IS NULL
          AND id > coalesce(watched.after, ${lowestId}::uuid))`);
  return findStale();
}

/** Changed segments first: until they are indexed again, what was changed is found slowly or not shown. */
async function findStale(): Promise<Task | null> {
  const [found] = await query<Task>(sql`
    SELECT tenant_id AS "tenantId", last_id AS "lastId", (
      SELECT last_id FROM delivery_search_segments AS earlier
      WHERE earlier.tenant_id = segment.tenant_id AND earlier.last_id < segment.last_id
      ORDER BY last_id DESC LIMIT 1) AS after
    FROM delivery_search_segments AS segment
    WHERE is_stale ORDER BY indexed_at NULLS FIRST LIMIT 1`);
  return found ?? null;
}

/** The oldest new deliveries of the tenant that has had them for longest, with the small segments before them. */
async function findNew(): Promise<Task | null> {
  const settled = firstIdAt(Date.now() - SETTLING_SECONDS * 1000);
  const [found] = await query<{ tenantId: string; newest: string | null; lastId: string; count: number }>(sql`
    SELECT tenants.id AS "tenantId", indexed.last_id AS newest, fresh.last_id AS "lastId", fresh.count
    FROM tenants
    LEFT JOIN LATERAL (
      SELECT last_id FROM delivery_search_segments WHERE tenant_id = tenants.id ORDER BY last_id DESC LIMIT 1
    ) AS indexed ON true,
    LATERAL (
      SELECT count(*)::int AS count, (array_agg(id ORDER BY id DESC))[1] AS last_id FROM (
        SELECT id FROM deliveries
        WHERE tenant_id = tenants.id AND deleted_at IS NULL AND id < ${settled}::uuid
          AND id > coalesce(indexed.last_id, ${lowestId}::uuid)
        ORDER BY id LIMIT ${SEGMENT_SIZE}) AS oldest
    ) AS fresh
    WHERE fresh.count >= ${FEWEST_TO_INDEX}
    ORDER BY indexed.last_id NULLS FIRST LIMIT 1`);
  if (!found) return null;
  const { tenantId, newest, lastId } = found;
  return { tenantId, newest, lastId, after: await findStart(found) };
}

/**
 * Where the segment of new deliveries begins: with the segments before them, as long as these are no more than twice as
 * many. So a tenant's small segments are few, and each delivery is indexed again a few times only.
 */
async function findStart({
  tenantId,
  newest,
  count,
}: {
  tenantId: string;
  newest: string | null;
  count: number;
}) {
  if (newest === null) return null;
  const before = await query<{ lastId: string; count: number }>(sql`
    SELECT last_id AS "lastId", live_count AS count FROM delivery_search_segments
    WHERE tenant_id = ${tenantId} ORDER BY last_id DESC LIMIT 40`);
  let total = count;
  for (const segment of before) {
    if (segment.count > 2 * total || total + segment.count > SEGMENT_SIZE) return segment.lastId;
    total += segment.count;
  }
  return before.length < 40 ? null : before.at(-1)!.lastId;
}
