import { z } from 'zod';
import { query } from '@/lib/db';
import { type EngineApi, callEngineApi } from '@/lib/engine/call-engine-api';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import type { LeasedJob } from '@/lib/import-runs/lease';

export interface LostRun extends LeasedJob {
  tenantId: string;
  status: 'pending' | 'processing';
}

/** A run exists within this time after its event was accepted. */
const settledSeconds = 60;
/** Jobs checked per round, those without progress for longest first. */
const maxJobs = 20;
/** An unresponsive engine delays every request by seconds, so give up after this many. */
const maxUnanswered = 3;

/**
 * Format of the IDs that Inngest's server gives to events and runs. The embedded engine uses another format and
 * loses no runs.
 */
const ulid = '^[0-7][0-9A-HJKMNP-TV-Z]{25}$';

const runs = z.object({ data: z.array(z.object({ run_id: z.string() })).nullable() });
const jobs = z.object({ data: z.array(z.unknown()).nullable() });

/**
 * The running jobs whose run Inngest's server has lost. Without Redis it keeps its queue in memory and loses it on
 * every restart; with a new database it has lost everything. Waiting for the leases to expire would take minutes.
 *
 * A run counts as lost only when the server itself says so: it knows no run for the event, or only runs that have
 * no work left. If the server is unreachable or gives an unexpected answer, nothing counts as lost. A mistake would
 * only waste work: the new run's lease fences off the old run.
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
    [settledSeconds, ulid, maxJobs],
  );
  const lost: LostRun[] = [];
  let unanswered = 0;
  for (const { eventId, ...job } of underWay) {
    const isLost = await isRunLost(engine, eventId).catch(() => undefined);
    if (isLost) lost.push(job);
    if (isLost === undefined && ++unanswered === maxUnanswered) break; // it will not answer about the others either
  }
  return lost;
}

/** @throws Error when the engine gives no definite answer */
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
