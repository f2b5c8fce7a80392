import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Report } from './bench-section';
import { type BenchTenant, type OrdersFile, timeImport } from './import-over-http';
import { startBenchApp } from './start-bench-app';
import { median, timed } from './start-database';

const rounds = 5;

/** `deliveries` as if nobody had to refuse anything but repeated keys. */
const limitTable = 'limit_of_deliveries';

interface AgainstCopy {
  file: OrdersFile;
  /** The file's description for the row of the table. */
  name: string;
  /** The maximum ratio to the time of COPY, and the ratio aimed for. */
  limit: number;
  aim: string;
}

/**
 * An import, from "start" to `completed`, against one COPY of the same rows into a table with the same keys, checks and
 * indexes but without triggers and foreign keys, on the same server: nothing that looks a row's owners up. The two
 * alternate; in every other round COPY comes first, with the rows of the previous round. Before each, both tables are
 * emptied and a checkpoint made, so that neither pays for the other.
 */
export async function measureAgainstCopy({ file, name, limit, aim }: AgainstCopy, report: Report) {
  const app = await startBenchApp();
  try {
    const tenant = await app.makeTenant('Bench');
    const results: { import: number; copy: number }[] = [];
    let made = (await importFromEmpty(app.database, tenant, file)).made; // a warm-up
    await copyFromEmpty(app.database, made, file);
    for (let round = 1; round <= rounds; round++) {
      const first = round % 2 === 0 ? await copyFromEmpty(app.database, made, file) : 0;
      const imported = await importFromEmpty(app.database, tenant, file);
      made = imported.made;
      const copy = first || (await copyFromEmpty(app.database, made, file));
      results.push({ import: imported.ms, copy });
      console.log(`round ${round}: import ${Math.round(imported.ms)} ms, COPY ${Math.round(copy)} ms`);
    }
    const ratios = results.map((result) => result.import / result.copy);
    const seconds = (values: number[]) => `${(median(values) / 1000).toFixed(1)} s`;
    report({
      goal: 1,
      what: `${name}, from "start" to completed, reports written, against COPY of the rows made without foreign keys`,
      limit: `≤ ${limit.toFixed(1)} × (${aim})`,
      result: `${median(ratios).toFixed(2)} ×`,
      spread:
        `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}, ${rounds} rounds; ` +
        `${seconds(results.map((result) => result.import))} against ${seconds(results.map(({ copy }) => copy))}, ` +
        `${file.rows.toLocaleString('en')} rows`,
      reached: median(ratios) <= limit,
    });
  } finally {
    await app.stop();
  }
}

export async function importFromEmpty(database: pg.Client, tenant: BenchTenant, file: OrdersFile) {
  await empty(database);
  const { ms } = await timeImport(database, tenant, file);
  const made: Buffer[] = [];
  for await (const part of database.query(copyTo('COPY deliveries TO STDOUT'))) made.push(part as Buffer);
  return { ms, made };
}

export async function copyFromEmpty(database: pg.Client, made: Buffer[], file: OrdersFile): Promise<number> {
  await empty(database);
  const ms = await timed(() =>
    pipeline(Readable.from(made), database.query(copyFrom(`COPY ${limitTable} FROM STDIN`))),
  );
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${limitTable}`,
  );
  assert.equal(rows[0]!.count, file.rows - file.bad, 'rows that were copied');
  return ms;
}

/** Gives each measurement the same start: the same tables, no deliveries, and nothing left to be written to the disk. */
export async function empty(database: pg.Client) {
  await database.query(`CREATE TABLE IF NOT EXISTS ${limitTable} (LIKE deliveries INCLUDING ALL)`);
  await database.query(`TRUNCATE deliveries, ${limitTable}`);
  await database.query('CHECKPOINT');
}
