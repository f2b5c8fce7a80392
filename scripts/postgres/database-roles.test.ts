import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrateEngine } from '@/inngest/embedded/migrate-engine';
import { applyMigrations } from '@/prisma/migrate';
import { startEmbeddedPostgres, withDatabase } from '@/scripts/postgres/embedded-postgres';
import { type RunningDatabase, startDatabase } from '@/scripts/postgres/start-database';

let dataDir: string;
let database: RunningDatabase | undefined;
const password = 'test';

/** An installation from before the roles, in which the superuser owns everything, then started with this version. */
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'lading-roles-'));
  await chmod(dataDir, 0o700);
  const old = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), password });
  await ask(old.url, 'CREATE DATABASE lading');
  const oldUrl = withDatabase(old.url, 'lading');
  await applyMigrations(oldUrl);
  await startEngine(oldUrl);
  await ask(oldUrl, addEvent('now()'));
  await old.stop();
  database = await startDatabase({ dataDir, password, onGiveUp: vi.fn() });
  await applyMigrations(database.ownerUrl, 'lading');
}, 600_000);

afterAll(async () => {
  await database?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function startEngine(url: string) {
  const pool = new pg.Pool({ connectionString: url });
  try {
    await migrateEngine({ pool, queueSchema: 'graphile_worker' });
  } finally {
    await pool.end();
  }
}

const addEvent = (at: string) =>
  `INSERT INTO audit_events (id, action, actor_kind, created_at)
   VALUES (gen_random_uuid(), 'person_created', 'system', ${at}) RETURNING id`;
const app = (statement: string) => ask(database!.url, statement);

test('the app’s role is not a superuser, nor a member of any other role', async () => {
  expect(
    await app(`SELECT current_user AS name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
      (SELECT count(*)::int FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships
      FROM pg_roles WHERE rolname = current_user`),
  ).toEqual([
    {
      ...{ name: 'lading', rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false },
      memberships: 0,
    },
  ]);
});

test.each([
  'ALTER TABLE audit_events DISABLE TRIGGER ALL',
  'ALTER TABLE audit_events OWNER TO lading',
  'DROP TRIGGER audit_events_append_only ON audit_events',
  'DROP TABLE audit_events',
  'TRUNCATE audit_events',
  "UPDATE audit_events SET action = 'nothing'",
  'DELETE FROM audit_events',
  "SET session_replication_role = 'replica'",
  'CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$',
  "CREATE FUNCTION public.yes() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
  'CREATE RULE away AS ON INSERT TO audit_events DO INSTEAD NOTHING',
  'ALTER ROLE lading SUPERUSER',
  'SET ROLE lading_owner',
  'DROP SCHEMA public CASCADE',
  "COPY (SELECT 1) TO PROGRAM 'true'",
  "COPY (SELECT 1) TO '/tmp/lading-roles-written'",
  "SELECT pg_read_file('postgresql.conf')",
])('the app cannot: %s', async (statement) => {
  const events = () => app('SELECT count(*)::int AS count FROM audit_events');
  const before = await events();
  await expect(app(statement)).rejects.toMatchObject({ code: '42501' }); // insufficient_privilege
  expect(await events()).toEqual(before);
});

test('it can do what it must: rows, new and old audit events, sequences, the engine’s schemas', async () => {
  expect(await app(addEvent('now()'))).toHaveLength(1);
  await app(addEvent("now() - interval '366 days'"));
  expect(
    await app("DELETE FROM audit_events WHERE created_at < now() - interval '365 days' RETURNING id"),
  ).toHaveLength(1);
  await app("INSERT INTO tenants (id, name, slug) VALUES (gen_random_uuid(), 'Roles', 'roles')");
  await app("UPDATE tenants SET name = 'Roles two' WHERE slug = 'roles'");
  await app("SELECT nextval('targets_id_seq')");
  await app('CREATE TEMP TABLE staged (LIKE deliveries INCLUDING DEFAULTS)');
  await startEngine(database!.url);
  await app('UPDATE lading_engine.leader SET epoch = epoch + 1');
  await app("SELECT graphile_worker.add_job('nothing')");
  await app('ALTER TABLE lading_engine.leader ADD COLUMN IF NOT EXISTS later int'); // as a later version might do
});

test('the superuser owns nothing any more, and the owner can migrate again', async () => {
  expect(
    await app(`SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE nspname IN ('public', 'lading_engine', 'graphile_worker') AND pg_get_userbyid(relowner) = 'postgres'`),
  ).toEqual([]);
  await ask(
    database!.ownerUrl,
    `ALTER TABLE tenants ADD COLUMN later int; DROP TABLE rate_limits; ALTER TYPE "AuditActorKind" ADD VALUE 'later'`,
  );
  expect(await applyMigrations(database!.ownerUrl, 'lading')).toEqual([]);
});

test('each role has a password of its own', () => {
  const passwords = [database!.url, database!.ownerUrl].map((url) => new URL(url).password);
  expect(new Set([...passwords, password]).size).toBe(3);
});

test('a schema that the app names like the owner does not shadow the owner’s tables', async () => {
  await app('CREATE SCHEMA lading_owner; CREATE TABLE lading_owner.tenants (id int)');
  expect(
    await ask(database!.ownerUrl, `SELECT 'tenants'::regclass = 'public.tenants'::regclass AS own`),
  ).toEqual([{ own: true }]);
});
