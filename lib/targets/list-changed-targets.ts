import sql from 'sql-template-tag';
import { targetFieldNames, targetFields } from '@/lib/fields/target-fields';
import { type StreamFormat, streamRows } from '@/lib/http/list-format';
import { readChangeCursor, writeChangeCursor } from '@/lib/lists/change-cursor';
import { type ChangeList, scanAll, scanPage, settledUntil } from '@/lib/lists/scan-changes';
import { readTargets } from '@/lib/targets/read-targets';
import { targetFilter } from '@/lib/targets/target-filter';
import type { ChangedTargetsPage, ListTargetsQuery, Target } from '@/lib/targets/target-schemas';

const changesOf = (tenantId: string, query: ListTargetsQuery): ChangeList => ({
  ...{ table: sql`targets`, tenantId, changedAt: sql`targets.updated_at`, idType: sql`bigint` },
  matches: targetFilter(tenantId, query),
});

const startOf = ({ cursor, updatedSince }: ListTargetsQuery) =>
  cursor === undefined
    ? { at: updatedSince ?? '1970-01-01T00:00:00Z', id: '0' }
    : readChangeCursor(cursor, /^\d{1,16}$/);

/**
 * A page of the tenant's targets in the order of their last change, from a moment or a cursor on.
 * @throws ApiError invalid_cursor
 */
export async function listChangedTargets(
  tenantId: string,
  query: ListTargetsQuery,
): Promise<ChangedTargetsPage> {
  const start = startOf(query);
  const updatedUntil = await settledUntil();
  const { found, position, isEnd } = await scanPage(
    changesOf(tenantId, query),
    start,
    updatedUntil,
    query.limit,
  );
  const data = await readTargets(
    tenantId,
    found.map(({ id }) => id),
  );
  const nextCursor = isEnd ? null : writeChangeCursor(position);
  return { data, paging: { limit: query.limit, nextCursor, updatedUntil } };
}

/** The columns of the CSV: the API's own names. */
const columns = [
  ...['targetId', 'externalId', 'sourceSystem', 'status'],
  ...targetFieldNames.map((name) => targetFields[name].path),
  ...['metadata', 'sourceVersion', 'createdAt', 'updatedAt'],
];

/**
 * All of the tenant's targets that a query selects, in the order of their last change, as a stream.
 * @throws ApiError invalid_cursor
 */
export async function streamTargets(
  tenantId: string,
  query: ListTargetsQuery,
  format: StreamFormat,
): Promise<Response> {
  const start = startOf(query);
  const until = await settledUntil();
  const changes = scanAll(changesOf(tenantId, query), start, until);
  return streamRows<Target>({
    ...{ format, columns, fileName: 'targets', headers: { 'Updated-Until': until } },
    rows: rowsOf(tenantId, changes),
  });
}

async function* rowsOf(tenantId: string, changes: ReturnType<typeof scanAll>) {
  for await (const found of changes) {
    yield await readTargets(
      tenantId,
      found.map(({ id }) => id),
    );
  }
}
