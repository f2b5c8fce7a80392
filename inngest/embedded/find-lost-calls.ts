import type { EngineContext } from './engine-context';
import { assertLed, holdLead } from './lead-engine';
import { runTransaction } from './run-transaction';

/**
 * The queue's safety net: a planned call must have a job, and a call marked `running` must be under way in this process.
 * Planning and recovery ensure both, but a commit whose confirmation was lost with its connection, or a job deleted by
 * mistake, would leave a run stuck for ever. Such calls are made again.
 * @returns how many there were
 */
export async function findLostCalls(engine: EngineContext): Promise<number> {
  const { database, epoch } = engine;
  if (!epoch) return 0;
  const running = await database.pool.query<{ id: string; generation: number }>(
    `SELECT id, generation FROM lading_engine.calls WHERE state = 'running'`,
  );
  // Checked after the query: a call enters the map before its row becomes `running`, and one that ended meanwhile no
  // longer matches the update below.
  const abandoned = running.rows.filter(({ id }) => !engine.underWay.has(id));

  return runTransaction(database, async (transaction) => {
    const lead = await transaction.row(`${holdLead('$1')}`, [epoch]);
    assertLed({ led: lead !== undefined });
    for (const { id, generation } of abandoned) {
      await transaction.rows(
        `UPDATE lading_engine.calls SET state = 'ready' WHERE id = $1 AND generation = $2 AND state = 'running'`,
        [id, generation],
      );
    }
    const jobless = await transaction.rows<{ id: string; run_at: Date }>(
      `SELECT c.id, c.run_at FROM lading_engine.calls c
       WHERE c.state IN ('ready', 'granted') AND NOT EXISTS (
         SELECT FROM ${database.queueSchema}._private_jobs job
         WHERE job.key = 'call:' || c.id AND job.attempts < job.max_attempts)
       FOR UPDATE OF c SKIP LOCKED`,
    );
    for (const { id, run_at } of jobless) {
      await transaction.addJob('call', { id }, { key: `call:${id}`, runAt: run_at });
    }
    if (jobless.length > 0) engine.log.warn(`${jobless.length} calls had no job and have been queued again`);
    return jobless.length;
  });
}
