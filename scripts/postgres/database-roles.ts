import { createHmac } from 'node:crypto';
import pg from 'pg';
import { withDatabase } from '@/scripts/postgres/embedded-postgres';

/**
 * The embedded cluster has three roles. `postgres`, the superuser, only creates the other two. `lading_owner` owns the
 * database and its tables, and migrates them on start. `lading` is the role of the running app: it reads and writes rows,
 * and can neither change a table nor drop the audit trail's triggers.
 */
const ownerRole = 'lading_owner';
const appRole = 'lading';
const database = 'lading';

export interface DatabaseUrls {
  /** Of the role that the app runs as. */
  url: string;
  /** Of the role that owns the tables. */
  ownerUrl: string;
}

/**
 * Creates the database `lading` and its roles, and transfers ownership of what an earlier version created as the superuser.
 * @param superuserUrl the cluster's `postgres` database
 */
export async function prepareDatabase(superuserUrl: string): Promise<DatabaseUrls> {
  await asSuperuser(superuserUrl, async (client) => {
    for (const role of [ownerRole, appRole]) await makeRole(client, role, passwordOf(superuserUrl, role));
    // The owner's names must resolve only to what it created itself: the app may create schemas, even one with the owner's name.
    await client.query(`ALTER ROLE ${ownerRole} SET search_path = public`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
    await client.query(`ALTER DATABASE ${database} OWNER TO ${ownerRole}`);
  });
  await asSuperuser(withDatabase(superuserUrl, database), (client) => client.query(handOver));
  return { url: urlOf(superuserUrl, appRole), ownerUrl: urlOf(superuserUrl, ownerRole) };
}

function urlOf(superuserUrl: string, role: string): string {
  const url = new URL(withDatabase(superuserUrl, database));
  url.password = passwordOf(superuserUrl, role);
  url.username = role;
  return url.toString();
}

/** Derived one-way from the superuser's password: one stored secret gives each role a password of its own. */
function passwordOf(superuserUrl: string, role: string): string {
  const secret = decodeURIComponent(new URL(superuserUrl).password);
  return createHmac('sha256', secret).update(`role ${role}`).digest('hex');
}

async function makeRole(client: pg.Client, role: string, password: string) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const statement = rowCount ? 'ALTER' : 'CREATE';
  await client.query(
    `${statement} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${password}'`,
  );
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=pg_catalog' });
  client.on('error', () => undefined); // the next statement throws
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Transfers what the superuser owns to the owner, except for the engine's schemas, which go to the app. A column's
 * sequence and a table's type go with their table.
 */
const handOver = `
  DO $$
  DECLARE
    statement text;
  BEGIN
    FOR statement IN
      WITH ours AS (
        SELECT oid, nspname, CASE nspname WHEN 'public' THEN '${ownerRole}' ELSE '${appRole}' END AS new_owner, nspowner
        FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
      ), superuser AS (
        SELECT oid FROM pg_roles WHERE rolname = 'postgres'
      )
      SELECT format('ALTER SCHEMA %I OWNER TO %I', nspname, new_owner)
        FROM ours WHERE nspname <> 'public' AND nspowner = (SELECT oid FROM superuser)
      UNION ALL
      SELECT format('ALTER TABLE %I.%I OWNER TO %I', nspname, relname, new_owner)
        FROM pg_class JOIN ours ON ours.oid = relnamespace
        WHERE relowner = (SELECT oid FROM superuser) AND relkind IN ('r', 'p', 'v', 'm', 'S')
          AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
            AND relkind = 'S' AND deptype IN ('a', 'i') AND refobjsubid > 0)
      UNION ALL
      SELECT format('ALTER ROUTINE %s OWNER TO %I', pg_proc.oid::regprocedure, new_owner)
        FROM pg_proc JOIN ours ON ours.oid = pronamespace WHERE proowner = (SELECT oid FROM superuser)
      UNION ALL
      SELECT format('ALTER TYPE %I.%I OWNER TO %I', nspname, typname, new_owner)
        FROM pg_type JOIN ours ON ours.oid = typnamespace
        WHERE typowner = (SELECT oid FROM superuser) AND (typtype IN ('e', 'd')
          OR (typtype = 'c' AND EXISTS (SELECT FROM pg_class WHERE pg_class.oid = typrelid AND relkind = 'c')))
    LOOP
      EXECUTE statement;
    END LOOP;
  END $$`;
