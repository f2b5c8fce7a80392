import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/prisma/migrate';
import { startEmbeddedPostgres, withDatabase } from '@/scripts/postgres/embedded-postgres';
import { templateDatabase } from './test-database';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Vitest's global set-up: one real PostgreSQL for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'lading-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    password: 'test',
    // Nothing in a test run has to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  const teardown = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  await applyMigrations(withDatabase(server.url, templateDatabase)).catch(async (error) => {
    await teardown();
    throw error;
  });
  project.provide('postgresUrl', server.url);
  return teardown;
}
