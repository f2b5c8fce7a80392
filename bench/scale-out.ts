import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { timeImport } from './import-over-http';
import { csvOfBytes, maxUploadBytes } from './orders-csv';
import { type BenchProcesses, startProcesses } from './start-processes';
import { median } from './start-database';

const rounds = 5;
const file = csvOfBytes({ seed: 7, prefix: 'OUT' }, maxUploadBytes);

/** One import: its duration, its processor time, and which process was called for its chunks. */
interface Reading {
  ms: number;
  seconds: { web: number; engine: number; postgres: number };
  chunksByProcess: number[];
  /** The engine's calls for all steps. */
  calls: number;
  /** Bytes of the write-ahead log, starting right after a checkpoint. */
  walBytes: number;
}

/**
 * Goal 7: two web server processes on one database against one, and the costs of an import that docs/scale.md uses. The
 * engine's calls alternate between the processes.
 */
export async function measure(report: Report): Promise<void> {
  const parts = await startProcesses(2);
  try {
    for (const processes of [1, 2]) await importBy(processes, parts); // a warm-up
    const one: Reading[] = [];
    const two: Reading[] = [];
    for (let round = 1; round <= rounds; round++) {
      one.push(await importBy(1, parts));
      two.push(await importBy(2, parts));
      const [by1, by2] = [one.at(-1)!, two.at(-1)!];
      console.log(
        `round ${round}: one ${Math.round(by1.ms)} ms, two ${Math.round(by2.ms)} ms, chunks ${by2.chunksByProcess.join(' and ')}`,
      );
    }
    reportSpread(two, report);
    reportGain(one, two, report);
    reportCosts(one, await sizesOf(parts), report);
  } finally {
    await parts.stop();
  }
}

async function importBy(
  processes: number,
  { spreader, database, tenant, seconds }: BenchProcesses,
): Promise<Reading> {
  await empty(database);
  spreader.spreadOver(processes);
  const [before, logBefore] = [seconds(), await logPosition(database)];
  const { ms } = await timeImport(database, tenant, file);
  const [after, logAfter] = [seconds(), await logPosition(database)];
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    ms,
    seconds: {
      web: sum(after.web) - sum(before.web),
      engine: after.engine - before.engine,
      postgres: after.postgres - before.postgres,
    },
    chunksByProcess: spreader.calls().map((steps) => steps.filter((step) => chunkHashes.has(step)).length),
    calls: sum(spreader.calls().map((steps) => steps.length)),
    walBytes: logAfter - logBefore,
  };
}

/** The SDK's ids of the chunks' steps in its calls; more than any file here has. */
const chunkHashes = new Set(
  Array.from({ length: 1000 }, (_, index) => createHash('sha1').update(`chunk-${index}`).digest('hex')),
);

async function logPosition(database: BenchProcesses['database']): Promise<number> {
  const { rows } = await database.query<{ bytes: string }>(
    "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS bytes",
  );
  return Number(rows[0]!.bytes);
}

interface Sizes {
  heap: number;
  indexes: number;
  /** The size of each part, in words. */
  connections: string;
}

async function sizesOf({ database }: BenchProcesses): Promise<Sizes> {
  const { rows } = await database.query<{ heap: string; indexes: string }>(
    `SELECT pg_table_size('deliveries') AS heap, pg_indexes_size('deliveries') AS indexes`,
  );
  const { rows: held } = await database.query<{ name: string; count: number }>(
    `SELECT application_name AS name, count(*)::int AS count FROM pg_stat_activity
     WHERE application_name LIKE 'lading%' GROUP BY 1 ORDER BY 1`,
  );
  return {
    heap: Number(rows[0]!.heap),
    indexes: Number(rows[0]!.indexes),
    connections: held.map(({ name, count }) => `${name} ${count}`).join(', '),
  };
}

function reportSpread(two: Reading[], report: Report) {
  const last = two.at(-1)!;
  const fewest = Math.min(...two.flatMap(({ chunksByProcess }) => chunksByProcess));
  assert(last.chunksByProcess.length === 2);
  report({
    goal: 7,
    what: 'Chunks of one job by process, two processes of the web server behind one engine',
    limit: 'both work',
    result: last.chunksByProcess.join(' and '),
    spread: `${rounds} imports, the fewest of a process in any of them ${fewest}`,
    reached: fewest > 0,
  });
}

function reportGain(one: Reading[], two: Reading[], report: Report) {
  const ratios = two.map(({ ms }, round) => ms / one[round]!.ms);
  const busy = (readings: Reading[], part: keyof Reading['seconds']) =>
    median(readings.map(({ ms, seconds }) => (100 * seconds[part]) / (ms / 1000) / availableParallelism()));
  const shares = (readings: Reading[]) =>
    `Node ${busy(readings, 'web').toFixed(0)} %, PostgreSQL ${busy(readings, 'postgres').toFixed(0)} %, engine ${busy(readings, 'engine').toFixed(0)} %`;
  report({
    goal: 7,
    what: '15 MiB of csv by two processes, its time against one process',
    limit: '',
    result: `${median(ratios).toFixed(2)} ×`,
    spread:
      `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}, ${rounds} rounds; of the time of all ` +
      `${availableParallelism()} processors with one: ${shares(one)}; with two: ${shares(two)}`,
    reached: null,
  });
}

function reportCosts(one: Reading[], sizes: Sizes, report: Report) {
  const row = (what: string, result: string, spread: string) =>
    report({ goal: 7, what, limit: '', result, spread, reached: null });
  const micros = (part: keyof Reading['seconds']) =>
    median(one.map(({ seconds }) => (1e6 * seconds[part]) / file.rows)).toFixed(1);
  const bytes = (value: number) => Math.round(value / file.rows).toString();
  const name = 'Cost of a csv row of an import';
  row(
    `${name}: processor time in Node, PostgreSQL, the engine`,
    `${micros('web')} + ${micros('postgres')} + ${micros('engine')} µs`,
    `medians of ${rounds} imports of ${file.rows.toLocaleString('en')} rows by one process, ${(maxUploadBytes / file.rows).toFixed(0)} bytes a row`,
  );
  row(
    `${name}: bytes in table, indexes, write-ahead log`,
    `${bytes(sizes.heap)} + ${bytes(sizes.indexes)} + ${bytes(median(one.map(({ walBytes }) => walBytes)))}`,
    'pg_table_size and pg_indexes_size of deliveries; the difference of pg_current_wal_insert_lsn, all that an import writes',
  );
  row(
    'Cost of an import: calls of the engine',
    `${median(one.map(({ calls }) => calls))}`,
    `${median(one.map(({ chunksByProcess }) => chunksByProcess[0]!))} of them for chunks; connections open afterwards, with two processes: ${sizes.connections}`,
  );
}
