import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '@/prisma/migrate';
import { startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';

/**
 * Starts a migrated PostgreSQL for a measurement, and sets the environment variables that the app reads. Modules that read
 * the environment must be imported afterwards, with `await import(…)`.
 * @returns a function that stops it and removes its data
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
    // Nothing listens there: imports are driven by hand, and events would be left to the watchdog.
    INNGEST_BASE_URL: 'http://127.0.0.1:9',
    INNGEST_EVENT_KEY: 'bench',
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The duration of some work, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The median. */
export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
