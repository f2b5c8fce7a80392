import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { applyMigrations, draftMigration } from '@/prisma/migrate';

const name = `empty_${randomUUID().replaceAll('-', '')}`;
const url = new URL(inject('postgresUrl'));
const server = new pg.Client({ connectionString: url.toString() });
url.pathname = `/${name}`;
const other = new pg.Client({ connectionString: url.toString() });

beforeAll(async () => {
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await server.query(`DROP DATABASE ${name}`);
  await server.end();
});

test('a migration that was killed half-way is applied completely by the next start', async () => {
  await other.query('BEGIN');
  await other.query(`CREATE TYPE "UnitSize" AS ENUM ('other')`); // the migration waits here, half-way
  const killed = applyMigrations(url.toString()).catch((error: unknown) => error);
  await vi.waitFor(
    async () => {
      const { rowCount } = await server.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = $1 AND wait_event_type = 'Lock' AND wait_event = 'transactionid'`,
        [name],
      );
      expect(rowCount).toBe(1);
    },
    { timeout: 20_000, interval: 20 },
  );
  await other.query('ROLLBACK');
  expect(await killed).toBeInstanceOf(Error);
  expect(await applyMigrations(url.toString())).toContain('20261121000000_init');
  expect(await applyMigrations(url.toString())).toEqual([]);
});

test('the next migration is drafted from the changes to the schema', async () => {
  const schema = await readFile('prisma/schema.prisma', 'utf8');
  expect(await draftMigration(schema, url.toString())).not.toMatch(/ALTER|CREATE/);
  const earlier = schema.replace(/^  slug .*\n/m, '');
  expect(await draftMigration(earlier, url.toString())).toContain(
    'ALTER TABLE "tenants" ADD COLUMN     "slug"',
  );
});
