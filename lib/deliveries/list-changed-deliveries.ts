import sql from 'sql-template-tag';
import { deliveryFilter } from '@/lib/deliveries/delivery-filter';
import {
  type ChangedDeliveriesPage,
  changedDeliverySchema,
  type ListDeliveriesQuery,
} from '@/lib/deliveries/delivery-schemas';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { hasWords, readSearch } from '@/lib/deliveries/read-search';
import { type StreamFormat, streamRows } from '@/lib/http/list-format';
import { readChangeCursor, writeChangeCursor } from '@/lib/lists/change-cursor';
import { lowestId } from '@/lib/lists/id-bounds';
import { type ChangeList, scanAll, scanPage, settledUntil } from '@/lib/lists/scan-changes';

/** Who goes on from a moment has to learn of what was deleted since; a list of all has live deliveries only. */
async function changesOf(tenantId: string, query: ListDeliveriesQuery): Promise<ChangeList> {
  const alternatives = await readSearch(query);
  const filter = deliveryFilter(tenantId, query, { withDeleted: query.updated_since !== undefined });
  return {
    ...{ table: sql`deliveries`, tenantId, idType: sql`uuid` },
    changedAt: sql`GREATEST(deliveries.created_at, deliveries.updated_at, deliveries.deleted_at)`,
    matches: alternatives === null ? filter : sql`${filter} AND ${hasWords(alternatives)}`,
  };
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const startOf = ({ cursor, updated_since: since = '1970-01-01T00:00:00Z' }: ListDeliveriesQuery) =>
  cursor === undefined ? { at: since, id: lowestId } : readChangeCursor(cursor, uuidForm);

/**
 * A page of the tenant's deliveries in the order of their last change, from a moment or a cursor on.
 * @throws ApiError invalid_cursor
 */
export async function listChangedDeliveries(
  tenantId: string,
  query: ListDeliveriesQuery,
): Promise<ChangedDeliveriesPage> {
  const { limit } = query;
  const start = startOf(query);
  const changes = await changesOf(tenantId, query);
  const until = await settledUntil();
  const { found, position, isEnd } = await scanPage(changes, start, until, limit);
  return {
    data: await readInOrder(
      tenantId,
      found.map(({ id }) => id),
    ),
    ...{ limit, next_cursor: isEnd ? null : writeChangeCursor(position), updated_until: until },
  };
}

/** The columns of the CSV: the API's own names. */
const columns = Object.keys(changedDeliverySchema.shape);

/**
 * All of the tenant's deliveries that a query selects, in the order of their last change, as a stream.
 * @throws ApiError invalid_cursor
 */
export async function streamDeliveries(
  tenantId: string,
  query: ListDeliveriesQuery,
  format: StreamFormat,
): Promise<Response> {
  const start = startOf(query);
  const changes = await changesOf(tenantId, query);
  const until = await settledUntil();
  return streamRows({
    ...{ format, columns, fileName: 'deliveries', headers: { 'Updated-Until': until } },
    rows: rowsOf(tenantId, scanAll(changes, start, until)),
  });
}

async function* rowsOf(tenantId: string, changes: ReturnType<typeof scanAll>) {
  for await (const found of changes) {
    yield await readInOrder(
      tenantId,
      found.map(({ id }) => id),
    );
  }
}

async function readInOrder(tenantId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await readDeliveries(sql`deliveries.id = ANY (${ids}) AND deliveries.tenant_id = ${tenantId}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
