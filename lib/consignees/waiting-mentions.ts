import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { mentions, type Wanted } from '@/lib/consignees/match-consignee';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';

type Run = <Row extends object>(statement: Sql) => Promise<Row[]>;

interface WaitingMention {
  importJobId: string;
  /** The engine is to take it in; otherwise it has given it up, or the batch did not come as a whole. */
  isDue: boolean;
}

/** Batches of the tenant of which something that is not taken in yet mentions the person. */
export function findWaitingMentions(wanted: Wanted): Promise<WaitingMention[]> {
  return findMentions(query, wanted, sql``);
}

/**
 * Removes what is left of batches that mention the person and that the engine no longer takes in. The caller holds the locks
 * of the tenant's source systems.
 * @throws ApiError job_still_running if the engine is to take one in
 */
export async function removeWaiting(client: PoolClient, wanted: Wanted): Promise<void> {
  const run: Run = async <Row extends object>(statement: Sql) => (await client.query<Row>(statement)).rows;
  const found = await findMentions(run, wanted, sql`FOR UPDATE`);
  const due = found.find(({ isDue }) => isDue);
  if (due) {
    const details = { import_job_id: Number(due.importJobId) };
    throw new ApiError('job_still_running', { params: { status: 'pending' }, details });
  }
  const ids = found.map(({ importJobId }) => importJobId);
  await client.query(sql`DELETE FROM inbound_waiting_batches WHERE import_job_id = ANY (${ids}::bigint[])`);
}

async function findMentions(run: Run, wanted: Wanted, lock: Sql): Promise<WaitingMention[]> {
  const waiting = await run<WaitingMention>(sql`
    SELECT import_job_id::text AS "importJobId", (received_at IS NOT NULL AND failure_code IS NULL) AS "isDue"
    FROM inbound_waiting_batches WHERE tenant_id = ${wanted.tenantId} ORDER BY import_job_id ${lock}`);
  const found: WaitingMention[] = [];
  for (const batch of waiting) if (await isMentioned(run, wanted, batch.importJobId)) found.push(batch);
  return found;
}

/** Reads the parts one by one, since together they may be as large as 100 MiB. */
async function isMentioned(run: Run, { consignee }: Wanted, importJobId: string): Promise<boolean> {
  for (let after = -1; ;) {
    const [part] = await run<{ index: number; body: Buffer }>(sql`
      SELECT part_index AS index, body FROM inbound_waiting_parts
      WHERE import_job_id = ${importJobId} AND part_index > ${after} ORDER BY part_index LIMIT 1`);
    if (!part) return false;
    // Written anew, so that escaped letters are found as well.
    const items = itemsOf(part.body).map((item) => JSON.stringify(item));
    const [match] = await run<{ found: boolean }>(sql`
      SELECT EXISTS (SELECT FROM unnest(${items}::text[]) AS item WHERE ${mentions(sql`item`, consignee)}) AS found`);
    if (match?.found) return true;
    after = part.index;
  }
}

function itemsOf(body: Buffer): unknown[] {
  const { targets } = JSON.parse(body.toString()) as { targets: unknown };
  return Array.isArray(targets) ? targets : [];
}
