import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { BenchTenant } from './import-over-http';
import type { BenchApp } from './start-bench-app';

interface FillOptions {
  /** The job whose deliveries are copied repeatedly; they remain. */
  templateJob: string;
  /** The tenants that get the copies, in turn. */
  tenants: readonly BenchTenant[];
  /** The final number of deliveries; there may be a few more. */
  rows: number;
}

/**
 * Fills the table with copies of the deliveries of a real import, with other tenants, jobs, references and times (IDs and
 * rows are in order of time, as imports create them). Every foreign key holds, but is not checked; all indexes except the
 * primary key are rebuilt at the end, so that ten million rows take minutes instead of half an hour.
 * @returns the number of deliveries
 */
export async function fillDeliveries(
  app: BenchApp,
  { templateJob, tenants, rows }: FillOptions,
): Promise<number> {
  const { database } = app;
  const { rows: template } = await database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deliveries WHERE bulk_order_creation_id = $1',
    [templateJob],
  );
  const copies = Math.ceil(rows / template[0]!.count) - 1;
  await database.query('CREATE TABLE delivery_template AS SELECT * FROM deliveries ORDER BY row_number');
  const insert = await copyStatement(database, template[0]!.count);
  let next = 0;
  const fill = () =>
    Array.from({ length: 2 }, async () => {
      const connection = new pg.Client({ connectionString: process.env.DATABASE_URL });
      await connection.connect();
      // No foreign key checks, no audit triggers, and no wait for the disk at each commit.
      await connection.query('SET session_replication_role = replica; SET synchronous_commit = off');
      while (next < copies) {
        const copy = next++;
        const { tenantId, owner } = tenants[copy % tenants.length]!;
        const jobId = randomUUID();
        await connection.query(copyJob, [
          templateJob,
          jobId,
          tenantId,
          owner.customer_id,
          owner.delivery_service_id,
          copy,
        ]);
        await connection.query(insert, [
          jobId,
          tenantId,
          owner.customer_id,
          owner.delivery_service_id,
          copy,
          copies,
        ]);
      }
      await connection.end();
    });
  await rebuildIndexes(database, () => Promise.all(fill()));
  await database.query('DROP TABLE delivery_template');
  const { rows: filled } = await database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deliveries',
  );
  assert(filled[0]!.count >= rows, `${filled[0]!.count} deliveries`);
  return filled[0]!.count;
}

const copyJob = `
  INSERT INTO bulk_order_creations
  SELECT (jsonb_populate_record(job, jsonb_build_object(
    'id', $2::text, 'tenant_id', $3::text, 'customer_id', $4::text, 'delivery_service_id', $5::text,
    'idempotency_key', job.idempotency_key || '-' || $6::int))).*
  FROM bulk_order_creations AS job WHERE id = $1`;

/** Three seconds between two deliveries: ten million go back a year. */
async function copyStatement(database: pg.Client, perCopy: number): Promise<string> {
  const age = `make_interval(secs => -3 * (($6::int - $5::int) * ${perCopy + 1000} - row_number))`;
  const changed: Record<string, string> = {
    id: `uuidv7(${age})`,
    tenant_id: '$2::uuid',
    customer_id: '$3::uuid',
    delivery_service_id: '$4::uuid',
    bulk_order_creation_id: '$1::uuid',
    external_reference_id: "external_reference_id || '-' || $5::int",
    created_at: `now() + ${age}`,
  };
  const { rows } = await database.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = 'deliveries'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
  );
  for (const name of Object.keys(changed))
    assert(
      rows.some((row) => row.name === name),
      name,
    );
  const columns = rows.map(({ name }) => name);
  return `INSERT INTO deliveries (${columns.join(', ')})
    SELECT ${columns.map((name) => changed[name] ?? name).join(', ')} FROM delivery_template ORDER BY row_number`;
}

/** Fills the table without its indexes except those of constraints, and builds them afterwards. */
export async function rebuildIndexes(database: pg.Client, fill: () => Promise<unknown>): Promise<void> {
  const indexes = await dropIndexes(database);
  await fill();
  await database.query("SET maintenance_work_mem = '1GB'");
  for (const { statement } of indexes) await database.query(statement);
  await database.query('VACUUM ANALYZE deliveries, bulk_order_creations');
}

/** Drops the table's indexes except those of constraints. @returns the statements that recreate them */
async function dropIndexes(database: pg.Client): Promise<{ name: string; statement: string }[]> {
  const { rows } = await database.query<{ name: string; statement: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS statement FROM pg_index
     WHERE indrelid = 'deliveries'::regclass
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`,
  );
  assert(rows.length > 0, 'the table has indexes');
  for (const { name } of rows) await database.query(`DROP INDEX ${name}`);
  return rows;
}
