import { runTransaction, type EngineDatabase } from './run-transaction';

/** Forgets runs that ended, and events that came, more than `days` ago. */
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
  });
}
