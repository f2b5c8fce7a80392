import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '@/prisma/migrate';
import { startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';

/**
 * Starts a migrated PostgreSQL of its own for a measurement, and sets what the app reads from its environment. Import
 * whatever reads the environment afterwards, by `await import(…)`.
 * @returns how to end it and remove its data
 */
export async function startBenchDatabase(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lading-bench-'));
  await chmod(folder, 0o755); // root runs PostgreSQL as another user
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), password: 'bench' });
  await applyMigrations(server.url);
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    LADING_DATA_DIR: folder,
    LADING_SECRET: 'only for this measurement, long enough',
    // Nobody listens there: imports are driven by hand, and the watchdog would tell the engine later.
    INNGEST_BASE_URL: 'http://127.0.0.1:9',
    INNGEST_EVENT_KEY: 'bench',
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The middle one. */
export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
