import { runTransaction, type EngineDatabase } from './run-transaction';

/** Deletes runs that ended, routed events that arrived, and jobs that used up their attempts more than `days` ago. */
export async function cleanUp(database: EngineDatabase, days: number): Promise<void> {
  await runTransaction(database, async (transaction) => {
    await transaction.rows(
      `DELETE FROM lading_engine.runs WHERE ended_at < now() - make_interval(days => $1)`,
      [days],
    );
    await transaction.rows(
      `DELETE FROM lading_engine.events WHERE received_at < now() - make_interval(days => $1) AND routed_at IS NOT NULL`,
      [days],
    );
    await transaction.rows(
      `DELETE FROM ${database.queueSchema}._private_jobs
       WHERE attempts >= max_attempts AND locked_at IS NULL AND updated_at < now() - make_interval(days => $1)`,
      [days],
    );
  });
}
