import sql from 'sql-template-tag';
import { query as runQuery } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { pageSlice, pagingOf } from '@/lib/lists/page';
import { readTargets } from '@/lib/targets/read-targets';
import { targetFilter } from '@/lib/targets/target-filter';
import type { ListTargetsQuery, TargetsPage } from '@/lib/targets/target-schemas';

/** A page of the tenant's targets, newest first, including cancelled ones. */
export async function listTargets(tenantId: string, query: ListTargetsQuery): Promise<TargetsPage> {
  const { skip, take } = pageSlice(query);
  const selected = sql`FROM targets WHERE ${targetFilter(tenantId, query)}`;
  const [rows, [counted]] = await Promise.all([
    runQuery<{ id: string }>(sql`SELECT id::text ${selected} ORDER BY id DESC LIMIT ${take} OFFSET ${skip}`),
    runQuery<{ total: number }>(
      sql`SELECT count(*)::int AS total FROM (SELECT ${selected} LIMIT ${countLimit(query)}) AS counted`,
    ),
  ]);
  const data = await readTargets(
    tenantId,
    rows.map(({ id }) => id),
  );
  return { data, paging: pagingOf(counted!.total, query) };
}
