import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { WORD_LENGTH, wordsOf } from '@/lib/deliveries/search-words';

/** Deliveries of a full segment. */
export const SEGMENT_SIZE = 50_000;

/** How many there may be after some were added late: places have two bytes. */
const MAX_PLACES = 65_536;

/**
 * Bytes of a block of words, roughly. Larger ones would be stored outside of their row, and read slower: a word with more
 * has a block of its own, so that nobody reads it who looks for its neighbour.
 */
const BLOCK_BYTES = 1_500;

/**
 * Keeps other indexing of the tenant away until the transaction ends, and changes of what is searched: they wait in their
 * trigger, `forget_changed_deliveries`. Take it before anything of the tenant's is read.
 */
export async function lockSearch(client: PoolClient, tenantId: string): Promise<void> {
  await client.query(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('delivery search of ' || ${tenantId}::uuid, 0))`,
  );
}

export interface SegmentRange {
  tenantId: string;
  /** IDs above this one; null: from the first. */
  after: string | null;
  /** The highest ID, which names the segment. */
  lastId: string;
}

/**
 * Cuts a range to its oldest deliveries if there are more than a segment has places for: many may have been added late, by a
 * machine whose clock is slow. What segments hold of the rest is emptied, and the rest is left to be indexed later. The
 * caller holds `lockSearch`.
 */
export async function cutToSize<Range extends SegmentRange>(
  client: PoolClient,
  range: Range,
): Promise<Range> {
  const { tenantId, lastId } = range;
  const idAt = async (place: number) => {
    const { rows } = await client.query<{ id: string }>(sql`
      SELECT id FROM deliveries WHERE ${isIn(range)} AND deleted_at IS NULL ORDER BY id OFFSET ${place} LIMIT 1`);
    return rows[0]?.id;
  };
  if ((await idAt(MAX_PLACES)) === undefined) return range;
  const cutAt = (await idAt(SEGMENT_SIZE - 1))!;
  await client.query(sql`
    WITH emptied AS (
      UPDATE delivery_search_segments SET indexed_at = NULL, ids = '', is_stale = true
      WHERE tenant_id = ${tenantId}::uuid AND last_id > ${cutAt}::uuid AND last_id <= ${lastId}::uuid
      RETURNING id
    )
    DELETE FROM delivery_search_blocks WHERE segment_id IN (SELECT id FROM emptied)`);
  return { ...range, lastId: cutAt };
}

/** Whether a row of `deliveries` is in a range. */
function isIn({ tenantId, after, lastId }: SegmentRange): Sql {
  return sql`tenant_id = ${tenantId}::uuid AND (${after}::uuid IS NULL OR id > ${after}::uuid) AND id <= ${lastId}::uuid`;
}

/**
 * Indexes the words of a tenant's live deliveries in a range of IDs, in place of what segments hold of it. PostgreSQL
 * does all of it, so no thread of ours has anything to do. The caller holds `lockSearch`.
 * @returns the number of deliveries
 */
export async function indexSegment(client: PoolClient, range: SegmentRange): Promise<number> {
  const { tenantId, after, lastId } = range;
  await client.query(sql`
    DELETE FROM delivery_search_segments WHERE tenant_id = ${tenantId}::uuid
      AND (${after}::uuid IS NULL OR last_id > ${after}::uuid) AND last_id <= ${lastId}::uuid`);
  await client.query(`SET LOCAL work_mem = '128MB'`);
  // One statement, and so one snapshot: places are positions among the IDs.
  const { rows } = await client.query<{ count: number }>(sql`
    WITH numbered AS (
      SELECT delivery, substring(int4send((row_number() OVER (ORDER BY delivery.id DESC) - 1)::int) FROM 3) AS place
      FROM deliveries AS delivery WHERE ${isIn(range)} AND deleted_at IS NULL
    ), segment AS (
      INSERT INTO delivery_search_segments (tenant_id, last_id, live_count, ids, indexed_at)
      SELECT ${tenantId}::uuid, ${lastId}::uuid, count(*),
        coalesce(string_agg(uuid_send((delivery).id), ''::bytea ORDER BY place), ''), now()
      FROM numbered
      RETURNING id, live_count AS count
    ), lists AS (
      -- Not sorted, and a place may be in it twice: whoever reads it only marks its places.
      SELECT word, count(*) AS count, string_agg(place, ''::bytea) AS places
      FROM (
        SELECT left(unnest(${wordsOf(sql`(delivery)`, sql`customers.name`)}), ${WORD_LENGTH}) COLLATE "C" AS word, place
        FROM numbered JOIN customers ON customers.id = (delivery).customer_id
      ) AS words
      WHERE word <> '' GROUP BY word
    ), sized AS (
      SELECT *, octet_length(word) + 4 + octet_length(places) AS size FROM lists
    ), blocks AS (
      SELECT *, sum(size) OVER before / ${BLOCK_BYTES}::int
        + count(*) FILTER (WHERE size > ${BLOCK_BYTES}::int) OVER (before ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS block
      FROM sized WINDOW before AS (ORDER BY word)
    ), stored AS (
      INSERT INTO delivery_search_blocks (segment_id, first_word, words, counts, places)
      SELECT (SELECT id FROM segment), min(word), string_agg(word, ' ' ORDER BY word),
        string_agg(count::text, ' ' ORDER BY word), string_agg(places, ''::bytea ORDER BY word)
      FROM blocks GROUP BY block
    )
    SELECT count FROM segment`);
  return rows[0]!.count;
}
