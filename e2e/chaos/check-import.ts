import { deepStrictEqual as equal } from 'node:assert';
import { setTimeout as sleep } from 'node:timers/promises';
import Papa from 'papaparse';
import pg from 'pg';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import type { ChaosFile } from './make-chaos-file';

/**
 * Checks the outcome of a file: every good row became one delivery, every bad row was reported once, both reports are
 * complete, and the timeline is consistent.
 * @throws AssertionError
 */
export async function checkImport(databaseUrl: string, job: ImportDetail, file: ChaosFile): Promise<void> {
  const good = [...file.good].toSorted(([one], [other]) => one - other);
  const bad = [...file.bad].toSorted((one, other) => one - other);
  equal(
    [job.status, job.succeeded_records, job.failed_records, job.total_records],
    ['completed', good.length, bad.length, good.length + bad.length],
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const made = await client.query<{ id: string; row: number; reference: string }>(
      `SELECT id, row_number AS row, external_reference_id AS reference FROM deliveries
       WHERE bulk_order_creation_id = $1 AND deleted_at IS NULL ORDER BY row_number`,
      [job.id],
    );
    equal(
      made.rows.map(({ row, reference }) => [row, reference]),
      good,
    );
    const failed = await client.query<{ row: number }>(
      'SELECT row_number AS row FROM failed_order_logs WHERE bulk_order_creation_id = $1 ORDER BY row_number',
      [job.id],
    );
    equal(
      failed.rows.map(({ row }) => row),
      bad,
    );

    const success = await readReport(job.success_signed_url);
    equal(
      success.map((row) => [row.Reference, row.delivery_id]),
      made.rows.map((one) => [one.reference, one.id]),
    );
    const reported = await readReport(job.failed_signed_url);
    equal(
      reported.map((row) => Number(row.row_number)),
      bad,
    );
  } finally {
    await client.end();
  }
  checkTimeline(job);
}

async function readReport(url: string | null): Promise<Record<string, string>[]> {
  const response = await fetch(url!);
  equal(response.status, 200);
  return Papa.parse<Record<string, string>>(await response.text(), { header: true, skipEmptyLines: true })
    .data;
}

function checkTimeline(job: ImportDetail) {
  const events = job.event_timeline.map(({ event }) => event);
  const count = (name: string) => events.filter((event) => event === name).length;
  equal(events.slice(0, 3), ['file_accepted', 'mapping_received', 'import_started']);
  equal([events.at(-1), count('import_completed'), count('import_started')], ['import_completed', 1, 1]);
  // Somebody resumed the job after each failure.
  const byPeople = job.event_timeline.filter(
    (one) => one.event === 'import_resumed' && one.actor_name !== null,
  );
  equal(byPeople.length, count('import_failed'));
  const times = job.event_timeline.map((one) => one.created_at);
  equal(times, times.toSorted());
}

/** Enough for superseded runs to get through the engine's longest pause. */
const settleMs = 60_000;

/**
 * Checks that no job is running and that the engine settles: no unfinished runs, no pending calls, no events that have not
 * been routed.
 * @throws AssertionError
 */
export async function checkNothingStuck(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rowsOf = async (sql: string) => (await client.query(sql)).rows as unknown[];
  try {
    const running = `SELECT id, status FROM bulk_order_creations WHERE status IN ('pending', 'processing')`;
    equal(await rowsOf(running), []);
    const unfinished = () =>
      rowsOf(`
        SELECT function_id, event->'data' AS data, created_at,
               (SELECT json_agg(json_build_object('target', target, 'state', state, 'attempt', attempt, 'run_at', run_at))
                FROM lading_engine.calls WHERE run_id = runs.id) AS calls
        FROM lading_engine.runs WHERE status = 'running'
        UNION ALL
        SELECT name, event->'data', received_at, NULL FROM lading_engine.events WHERE routed_at IS NULL`);
    const deadline = Date.now() + settleMs;
    while ((await unfinished()).length > 0 && Date.now() < deadline) await sleep(200);
    equal(await unfinished(), []);
    equal(await rowsOf('SELECT id, run_id FROM lading_engine.calls'), []);
  } finally {
    await client.end();
  }
}
