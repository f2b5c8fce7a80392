/**
 * What a batch of targets costs: the whole call (JSON in, JSON out, committed) for 1 to 10,000 items that are created,
 * sent again unchanged and changed, against one `INSERT … SELECT FROM unnest` of the very targets it makes, in turn.
 * And how long the call keeps everybody else waiting. Run by hand: npx tsx bench/batch-of-targets.ts
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { median, startBenchDatabase, timed } from './start-database';

const SIZES = [1, 100, 1000, 10_000];
const ROUNDS = 7;

const stop = await startBenchDatabase();
process.env.LADING_CLIENT_BURST = '100000000';
const { POST } = await import('@/app/api/inbound/targets/batch/route');
const { query, disconnect } = await import('@/lib/db');
const { accessToken, makeRequest, makeTenant } = await import('@/lib/testing/seed');

/** A stop as an ERP sends it: some 420 bytes. */
function target(id: string, minutes: number) {
  return {
    externalId: id,
    title: `Delivery to Rhein-Ruhr Medical Supply ${id}`,
    address: {
      ...{ street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', country: 'DE' },
      ...{ latitude: 51.4513, longitude: 7.0116 },
    },
    planning: { routeDate: '2999-06-25', estimatedWorkMinutes: minutes, priority: 'High' },
    businessValue: { expectedRevenue: 2500.5 },
  };
}

let batches = 0;

async function send(token: string, targets: unknown[], expected: string) {
  const body = { sourceSystem: 'erp', batchId: `B-${++batches}`, operation: 'upsert', targets };
  const response = await POST(makeRequest('/api/inbound/targets/batch', { token, body }));
  const text = await response.text();
  if (!text.includes(expected)) throw new Error(`Not ${expected}: ${text.slice(0, 500)}`);
}

/** The limit: the same rows, with the same keys and indexes, in one statement that PostgreSQL gets ready-made. */
async function insertAtOnce(tenantId: string) {
  const rows = await query<Record<string, unknown>>('SELECT * FROM targets ORDER BY id');
  await query('TRUNCATE targets');
  const columns = ['title', 'street', 'postal_code', 'city', 'country', 'latitude', 'longitude', 'priority'];
  const types = ['text', 'text', 'text', 'text', 'text', 'numeric', 'numeric', '"TargetPriority"'];
  const all = ['external_id', ...columns, 'estimated_work_minutes', 'expected_revenue'];
  const casts = ['text', ...types, 'int', 'numeric'].map((type, index) => `$${index + 2}::${type}[]`);
  const values = all.map((column) => rows.map((row) => row[column]));
  return timed(() =>
    query(
      `INSERT INTO targets (tenant_id, source_system, route_date, ${all.join(', ')})
       SELECT $1, 'erp', '2999-06-25', * FROM unnest(${casts.join(', ')})`,
      [tenantId, ...values],
    ),
  );
}

try {
  const tenantId = await makeTenant();
  const token = await accessToken(tenantId);
  const format = (value: number) => value.toFixed(value < 10 ? 1 : 0).padStart(8);
  console.log('   items   create   again  changed   limit  create÷limit  longest stall   (median of 7, ms)');
  for (const size of SIZES) {
    const figures = { create: [], again: [], changed: [], limit: [], stall: [] } as Record<string, number[]>;
    for (let round = 0; round <= ROUNDS; round++) {
      await query('TRUNCATE targets, inbound_import_jobs, inbound_import_job_items');
      const targets = Array.from({ length: size }, (_, index) => target(`DEL-${round}-${index}`, 25));
      const changed = targets.map(({ externalId }) => target(externalId, 30));
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const create = await timed(() => send(token, targets, '"Created"'));
      delay.disable();
      const again = await timed(() => send(token, targets, 'nothing_changed'));
      const change = await timed(() => send(token, changed, '"Updated"'));
      const limit = await insertAtOnce(tenantId);
      if (round === 0) continue; // warm-up
      figures.create!.push(create);
      figures.again!.push(again);
      figures.changed!.push(change);
      figures.limit!.push(limit);
      figures.stall!.push(delay.max / 1e6);
    }
    const [create, again, changed, limit, stall] = Object.values(figures).map(median) as [
      ...[number, number, number, number, number],
    ];
    const ratios = figures.create!.map((value, index) => value / figures.limit![index]!);
    console.log(
      `${String(size).padStart(8)} ${format(create)} ${format(again)} ${format(changed)} ${format(limit)}` +
        ` ${median(ratios).toFixed(2).padStart(8)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})` +
        ` ${format(stall)}`,
    );
  }
} finally {
  await disconnect();
  await stop();
}
