import { z } from 'zod';
import { query } from '@/lib/db';
import { type EngineApi, callEngineApi } from '@/lib/engine/call-engine-api';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import type { LeasedJob } from '@/lib/import-runs/lease';

export interface LostRun extends LeasedJob {
  tenantId: string;
  status: 'pending' | 'processing';
}

/** A run is there within this time after its event was taken. */
const settledSeconds = 60;
/** Jobs that are asked after in one round: those that have been silent for longest. */
const atOnce = 20;
/** An engine that does not answer holds each question up for seconds. */
const maxUnanswered = 3;

/** How Inngest's server names events and runs. The embedded engine names them otherwise, and loses none. */
const ulid = '^[0-7][0-9A-HJKMNP-TV-Z]{25}$';

const runs = z.object({ data: z.array(z.object({ run_id: z.string() })).nullable() });
const jobs = z.object({ data: z.array(z.unknown()).nullable() });

/**
 * The jobs under way whose run Inngest's server has lost: one without Redis keeps its queue in memory and forgets it at
 * every stop, one with a new database has forgotten all of it. Their leases would only end minutes later.
 *
 * A run is lost when the server itself says so: it knows of no run of the event, or of runs that have nothing more to do.
 * Where it cannot be asked, or does not answer as it should, nothing is taken for lost. A mistake would cost work and
 * nothing else: the new run's lease fences off the old one.
 */
export async function findLostRuns(): Promise<LostRun[]> {
  const engine = readEngineSettings(process.env);
  if (engine.kind !== 'server' && engine.kind !== 'dev') return [];
  const underWay = await query<LostRun & { eventId: string }>(
    `SELECT id AS "jobId", worker_lease_id AS "leaseId", tenant_id AS "tenantId", status, engine_event_id AS "eventId"
     FROM bulk_order_creations
     WHERE status IN ('pending', 'processing') AND dispatched_at < now() - make_interval(secs => $1)
       AND engine_event_id ~ $2
     ORDER BY lease_expires_at LIMIT $3`,
    [settledSeconds, ulid, atOnce],
  );
  const lost: LostRun[] = [];
  let unanswered = 0;
  for (const { eventId, ...job } of underWay) {
    const isLost = await isRunLost(engine, eventId).catch(() => undefined);
    if (isLost) lost.push(job);
    if (isLost === undefined && ++unanswered === maxUnanswered) break; // nor will it answer for the others
  }
  return lost;
}

/** @throws Error when the engine does not say */
async function isRunLost(engine: EngineApi, eventId: string): Promise<boolean> {
  const { data } = runs.parse(await read(engine, `/v1/events/${eventId}/runs`));
  for (const { run_id: runId } of data ?? []) {
    const left = jobs.parse(await read(engine, `/v1/runs/${encodeURIComponent(runId)}/jobs`));
    if (left.data && left.data.length > 0) return false;
  }
  return true;
}

async function read(engine: EngineApi, path: string): Promise<unknown> {
  const response = await callEngineApi(engine, path);
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`The engine answered ${response.status}`);
}
