import { expect, test } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { listAuditEventsQuery } from '@/lib/audit/audit-schemas';
import { listAuditEvents } from '@/lib/audit/list-audit-events';
import { query } from '@/lib/db';
import { COUNT_LIMIT } from '@/lib/lists/limits-of-lists';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('a client that goes by total_pages comes to the last page, though no page counts all entries', async () => {
  const tenantId = await makeTenant();
  const all = COUNT_LIMIT + 150;
  await query(
    `INSERT INTO audit_events (id, tenant_id, action, actor_kind)
     SELECT uuidv7(make_interval(secs => -n)), $1, 'delivery_created', 'system' FROM generate_series(1, $2::int) AS n`,
    [tenantId, all],
  );
  const actor: ClientActor = {
    ...{ kind: 'client', id: tenantId, name: 'Test', permissions: [], language: 'en' },
    ...{ clientId: 'test', tenantId },
  };
  const pageOf = (page: number) =>
    listAuditEvents({ tenantId, actor }, listAuditEventsQuery.parse({ page, limit: 200 }));
  const totals: number[] = [];
  const seen = new Set<string>();
  for (let [page, pages] = [1, 1]; page <= pages; page++) {
    const { data, total, total_pages } = await pageOf(page);
    for (const { id } of data) seen.add(id);
    totals.push(total);
    pages = total_pages;
  }
  expect(seen.size).toBe(all);
  expect([totals[0], totals.at(-1)]).toEqual([COUNT_LIMIT, all]);
});
