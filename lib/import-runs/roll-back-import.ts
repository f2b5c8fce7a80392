import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { z } from 'zod';
import { type AuditActor, currentAuditActor, runAs } from '@/lib/actors/audit-actor';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { announceEvents } from '@/lib/events/announce-events';
import { addImportEvent } from '@/lib/import-runs/add-import-event';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { reckonTotals } from '@/lib/import-runs/reckon-totals';
import { returnRows } from '@/lib/import-runs/return-rows';
import { lockJob } from '@/lib/import-runs/lease';
import { AuditActorKind } from '@/prisma/generated/enums';

/** A step takes a second or two. After this long without one, the watchdog asks the engine for the rollback again. */
export const rollbackSilenceSeconds = 120;

/** Steps of a rollback are this much smaller than one that needs no steps, so that there is progress to be seen. */
const stepsPerCall = 5;

export interface RollbackStep {
  /** Up to this row no untouched delivery of the job is left; null: none is left at all. */
  lastRow: number | null;
}

/**
 * What a rollback deletes of a job's deliveries: those that are still as they were created. One that is being changed
 * meanwhile is waited for, and then stays.
 */
const isUntouched = sql`deleted_at IS NULL AND status = 'created'`;

/**
 * Deletes all untouched deliveries that are left of a job whose row the caller has locked, and ends its rollback.
 * @param actorName who asked for it, as the timeline names them
 * @returns how many it deleted
 */
export async function rollBackRest(client: PoolClient, jobId: string, actorName: string): Promise<number> {
  const { rowCount } = await client.query(
    sql`UPDATE deliveries SET deleted_at = now() WHERE bulk_order_creation_id = ${jobId} AND ${isUntouched}`,
  );
  const deleted = rowCount ?? 0;
  const { rows } = await client.query<{ total: number }>(sql`
    UPDATE bulk_order_creations
    SET rolled_back_at = coalesce(rolled_back_at, now()), deleted_count = deleted_count + ${deleted},
        rollback_started_at = NULL, rollback_due_at = NULL, rollback_total = NULL, rollback_actor = NULL
    WHERE id = ${jobId} AND (rolled_back_at IS NULL OR rollback_started_at IS NOT NULL OR ${deleted > 0})
    RETURNING greatest(${deleted}, deleted_count - (
      SELECT coalesce(sum((event.details->>'deleted_count')::int), 0) FROM bulk_order_creation_events AS event
      WHERE event.bulk_order_creation_id = bulk_order_creations.id AND event.event = 'deliveries_deleted'))::int AS total`);
  await reckonTotals(client, jobId);
  await returnRows(client, jobId);
  if (rows[0]) {
    const kept = await countKept(client, jobId);
    const details = { deleted_count: rows[0].total, ...(kept > 0 && { kept_count: kept }) };
    await addTimelineEvent(client, { jobId, event: 'deliveries_deleted', actorName, details });
    await addImportEvent(client, jobId, 'bulk_order_creation.rolled_back');
  }
  return deleted;
}

/**
 * Deletes the untouched deliveries of some rows of a job whose row the caller has locked. The job is not rolled back by it:
 * its other deliveries are still there.
 * @returns how many it deleted
 */
export async function rollBackRows(
  client: PoolClient,
  { jobId, rowNumbers, actorName }: { jobId: string; rowNumbers: readonly number[]; actorName: string },
): Promise<number> {
  const { rowCount } = await client.query(sql`
    UPDATE deliveries SET deleted_at = now()
    WHERE bulk_order_creation_id = ${jobId} AND row_number = ANY (${rowNumbers}::int[]) AND ${isUntouched}`);
  const deleted = rowCount ?? 0;
  if (deleted === 0) return 0;
  await client.query(
    sql`UPDATE bulk_order_creations SET deleted_count = deleted_count + ${deleted} WHERE id = ${jobId}`,
  );
  await reckonTotals(client, jobId);
  const details = { deleted_count: deleted, selected_rows: true };
  await addTimelineEvent(client, { jobId, event: 'deliveries_deleted', actorName, details });
  await addImportEvent(client, jobId, 'bulk_order_creation.rolled_back');
  return deleted;
}

/** Deliveries of a job that a rollback keeps, because something has happened to them. */
export async function countKept(client: PoolClient, jobId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(sql`
    SELECT count(*)::int FROM deliveries
    WHERE bulk_order_creation_id = ${jobId} AND deleted_at IS NULL AND status <> 'created'`);
  return rows[0]!.count;
}

/**
 * Marks a job whose row the caller has locked as being rolled back. From then on it can be neither resumed nor rolled
 * back again, and its files stay, until `rollBackNext` has deleted the last of its deliveries.
 */
export async function beginRollback(client: PoolClient, jobId: string, actorName: string): Promise<void> {
  const actor: RollbackActor = { name: actorName, auditActor: currentAuditActor() };
  const { rows } = await client.query<{ total: number }>(sql`
    UPDATE bulk_order_creations
    SET rollback_started_at = now(), rollback_due_at = now() + make_interval(secs => ${rollbackSilenceSeconds}),
        rollback_total = delivery_count - ${await countKept(client, jobId)}, rollback_actor = ${JSON.stringify(actor)}, resume_at = NULL
    WHERE id = ${jobId}
    RETURNING rollback_total - deleted_count AS total`);
  const details = { deliveries: rows[0]!.total };
  await addTimelineEvent(client, { jobId, event: 'rollback_started', actorName, details });
}

/**
 * One step of a large rollback: deletes the job's next deliveries, in the order of their rows, and ends the rollback with
 * the last of them. A repeated step finds its deliveries deleted and goes on with the next ones; several at once wait
 * for each other's lock of the job.
 * @param afterRow the `lastRow` of the step before; 0 for the first
 */
export async function rollBackNext(jobId: string, afterRow: number): Promise<RollbackStep> {
  const { endedIn, ...step } = await deleteNext(jobId, afterRow);
  if (endedIn !== null) await announceEvents(endedIn);
  return step;
}

/** @returns also the tenant whose rollback this step has ended; null: it goes on, or was ended by another run */
async function deleteNext(
  jobId: string,
  afterRow: number,
): Promise<RollbackStep & { endedIn: string | null }> {
  return withTransaction(async (client) => {
    const job = await lockJob(client, jobId);
    const actor = job && (await readRollbackActor(client, jobId));
    if (!actor) return { lastRow: null, endedIn: null }; // another run has ended it
    const { rows } = await client.query<{ nextRow: number }>(sql`
      SELECT row_number AS "nextRow" FROM deliveries
      WHERE bulk_order_creation_id = ${jobId} AND row_number > ${afterRow} AND ${isUntouched}
      ORDER BY row_number OFFSET ${Math.ceil(env().LADING_ROLLBACK_AT_ONCE / stepsPerCall)} LIMIT 1`);
    if (!rows[0]) {
      await runAs(actor.auditActor, () => rollBackRest(client, jobId, actor.name));
      return { lastRow: null, endedIn: job.tenantId };
    }
    const lastRow = rows[0].nextRow - 1;
    const { rowCount } = await client.query(sql`
      UPDATE deliveries SET deleted_at = now()
      WHERE bulk_order_creation_id = ${jobId} AND row_number > ${afterRow} AND row_number <= ${lastRow}
        AND ${isUntouched}`);
    await client.query(sql`
      UPDATE bulk_order_creations
      SET deleted_count = deleted_count + ${rowCount ?? 0},
          rollback_due_at = now() + make_interval(secs => ${rollbackSilenceSeconds})
      WHERE id = ${jobId}`);
    return { lastRow, endedIn: null };
  });
}

/** Who asked for a rollback. Kept with the job, because its steps run on nobody's behalf. */
interface RollbackActor {
  name: string;
  auditActor: AuditActor;
}

const rollbackActorSchema: z.ZodType<RollbackActor> = z.object({
  name: z.string(),
  auditActor: z.object({
    kind: z.enum(AuditActorKind),
    id: z.string().nullable(),
    name: z.string().nullable(),
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
  }),
});

/** Null: no rollback of the job is under way. */
async function readRollbackActor(client: PoolClient, jobId: string): Promise<RollbackActor | null> {
  const { rows } = await client.query<{ actor: unknown }>(
    'SELECT rollback_actor AS actor FROM bulk_order_creations WHERE id = $1 AND rollback_started_at IS NOT NULL',
    [jobId],
  );
  return rows[0] ? rollbackActorSchema.parse(rows[0].actor) : null;
}
