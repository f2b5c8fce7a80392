import sql, { type Sql } from 'sql-template-tag';
import { query as runQuery } from '@/lib/db';
import { deliveryFilter, hasStatus } from '@/lib/deliveries/delivery-filter';
import type { DeliveriesPage, ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { findMatches, type Matches } from '@/lib/deliveries/find-matches';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { hasWords, readSearch } from '@/lib/deliveries/read-search';
import { ApiError } from '@/lib/errors';
import { dateRange } from '@/lib/lists/date-range';
import { highestId, idBounds, lowestId, timeOfId } from '@/lib/lists/id-bounds';
import { readIdCursor } from '@/lib/lists/id-cursor';
import { COUNT_LIMIT } from '@/lib/lists/limits-of-lists';

/**
 * A page of the tenant's live deliveries, newest first. However many there are, it reads no more than a few thousand of
 * them, or of the entries of an index: see docs/decisions/2026-11-28-search-of-deliveries.md.
 * @throws ApiError invalid_cursor, page_too_deep
 */
export async function listDeliveries(tenantId: string, query: ListDeliveriesQuery): Promise<DeliveriesPage> {
  const { page, limit, cursor } = query;
  const skip = cursor === undefined ? (page - 1) * limit : 0;
  if (skip + limit > COUNT_LIMIT && page > 1)
    throw new ApiError('page_too_deep', { params: { limit: COUNT_LIMIT } });
  const wanted = {
    ...{ tenantId, skip, limit, countLimit: COUNT_LIMIT, filter: deliveryFilter(tenantId, query) },
    ...idBounds(dateRange(query.created_from, query.created_to)),
    ...(cursor !== undefined && { before: readIdCursor(cursor) }),
  };
  const alternatives = await readSearch(query);
  const { found, rows, total } = await readCurrent(wanted, () => {
    const isUnique = query.external_reference_id !== undefined;
    if (query.status && !isUnique) {
      // Most are created, and the newest first: these are looked for among all.
      const scope = query.status === 'created' ? sql`true` : hasStatus(query.status);
      return findMatches({ ...wanted, alternatives: alternatives ?? [[]], scope });
    }
    if (alternatives === null) return findNewest(wanted);
    if (!isUnique) return findMatches({ ...wanted, alternatives });
    // A reference has an index of its own, and belongs to one delivery.
    return findNewest({ ...wanted, filter: sql`${wanted.filter} AND ${hasWords(alternatives)}` });
  });
  return {
    data: rows,
    ...{ page: cursor === undefined ? page : null, limit },
    ...{
      total: total.count,
      total_pages: Math.ceil(total.count / limit),
      total_is_exact: total.isCountExact,
    },
    next_cursor: found.hasMore ? found.ids.at(-1)! : found.stoppedAt,
    searched_back_to: found.stoppedAt === null ? null : timeOfId(found.stoppedAt).toISOString(),
  };
}

/** Deliveries are indexed once a minute, and hardly ever again at once. */
const MAX_ATTEMPTS = 3;

/** The deliveries of a page and all their number; searched again if the index was written anew under the search. */
async function readCurrent({ tenantId }: { tenantId: string }, find: () => Promise<Matches>) {
  for (let attempt = 1; ; attempt++) {
    const found = await find();
    const [rows, total] = await Promise.all([readPage(tenantId, found.ids), found.count()]);
    if (attempt === MAX_ATTEMPTS || (await found.isCurrent())) return { found, rows, total };
  }
}

async function readPage(tenantId: string, ids: string[]) {
  if (ids.length === 0) return [];
  return readDeliveries(
    sql`deliveries.id = ANY (${ids}) AND deliveries.tenant_id = ${tenantId} AND deliveries.deleted_at IS NULL`,
  );
}

interface NewestWanted {
  filter: Sql;
  from?: string;
  below?: string;
  before?: string;
  limit: number;
  skip: number;
  countLimit: number;
}

/** Those that an index finds in their order. */
async function findNewest(wanted: NewestWanted): Promise<Matches> {
  const { filter, from = lowestId, below = highestId, before = highestId, limit, skip, countLimit } = wanted;
  const all = sql`FROM deliveries WHERE ${filter} AND id >= ${from}::uuid AND id < ${below}::uuid`;
  const found = await runQuery<{ id: string }>(
    sql`SELECT id ${all} AND id < ${before}::uuid ORDER BY id DESC LIMIT ${limit + 1} OFFSET ${skip}`,
  );
  const countAll = async () => {
    const [counted] = await runQuery<{ count: number }>(
      sql`SELECT count(*)::int FROM (SELECT ${all} LIMIT ${countLimit}) AS first_ones`,
    );
    return { count: counted!.count, isCountExact: counted!.count < countLimit };
  };
  return {
    ids: found.slice(0, limit).map(({ id }) => id),
    ...{ hasMore: found.length > limit, stoppedAt: null, count: countAll, isCurrent: async () => true },
  };
}
