import { runMigrations } from 'graphile-worker';
import { migrations } from './migrations';
import { runTransaction, type EngineDatabase } from './run-transaction';

const migrationLock = 7_263_110_483;

/** Migrates the queue library's tables and the engine's own; engines that start together wait for each other. */
export async function migrateEngine(database: EngineDatabase): Promise<void> {
  await runTransaction(database, async (transaction) => {
    await transaction.rows('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await runMigrations({ pgPool: database.pool, schema: database.queueSchema });
    await transaction.rows('CREATE SCHEMA IF NOT EXISTS lading_engine');
    await transaction.rows(
      'CREATE TABLE IF NOT EXISTS lading_engine.migrations (number int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const applied = await transaction.row<{ count: number }>(
      'SELECT count(*)::int AS count FROM lading_engine.migrations',
    );
    for (const [index, statements] of migrations.entries()) {
      if (index < (applied?.count ?? 0)) continue;
      await transaction.rows(statements);
      await transaction.rows('INSERT INTO lading_engine.migrations (number) VALUES ($1)', [index + 1]);
    }
  });
}
