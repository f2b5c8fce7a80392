import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { disconnect } from '@/lib/db';

export const templateDatabase = 'lading_template';

/**
 * Gives the test file its own migrated database. Call it at the top of the file. `DATABASE_URL` points to it from then on,
 * so that `db()` and everything built on it work as in the app.
 */
export function useTestDatabase(): void {
  const name = `test_${randomUUID().replaceAll('-', '')}`;

  beforeAll(async () => {
    const server = inject('postgresUrl');
    await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${templateDatabase} STRATEGY FILE_COPY`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    process.env.DATABASE_URL = url.toString();
    process.env.LADING_SECRET ??= 'a secret that only the tests use, long enough';
  });

  afterAll(async () => {
    await disconnect();
    // Without FORCE, so that a connection left open by the file fails it.
    await runOnServer(inject('postgresUrl'), `DROP DATABASE ${name}`);
  });
}

async function runOnServer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
