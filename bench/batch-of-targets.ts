import type pg from 'pg';
import { seededRandom } from '@/e2e/chaos/seeded-random';
import type { Report } from './bench-section';
import type { BenchTenant } from './import-over-http';
import { type LoadClient } from './load-client';
import { orderPlaces } from './order-places';
import { type BenchApp, startBenchApp } from './start-bench-app';
import { median, timed } from './start-database';

const batchPath = '/api/inbound/targets/batch';
const rounds = 15;
const clientCount = 4;
const batchesEach = 15;
const wantedItemsPerSecond = 5000;
/** The largest ratio for each size of a batch. */
const sizes = [
  { size: 1000, most: 3 },
  { size: 10_000, most: 2.5 },
];
const warmUpItems = 10_000;

/** Goal 6: a batch against one INSERT of the same targets, and four clients that send batches of 1,000. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp({ LADING_CLIENT_BURST: '100000' });
  try {
    const tenant = await app.makeTenant('Bench');
    for (const limits of sizes) await measureAgainstInsert(app, tenant, limits, report);
    for (const sources of [clientCount, 1]) await measureClients(app, tenant, sources, report);
  } finally {
    await app.stop();
  }
}

const random = seededRandom(6);

/** Stops in many countries as an ERP sends them, about 420 bytes each, within 20 km of a city. */
function makeTargets(prefix: string, size: number) {
  const near = (degrees: number) => Number((degrees + random.between(-200_000, 200_000) / 1e6).toFixed(6));
  return Array.from({ length: size }, (_, index) => {
    const place = orderPlaces[random.between(0, orderPlaces.length - 1)]!;
    const [city, latitude, longitude] = place.cities[random.between(0, place.cities.length - 1)]!;
    const person = place.people[index % place.people.length]!;
    return {
      externalId: `${prefix}-${index}`,
      title: `Delivery to ${person}, order ${prefix}-${index}`,
      address: {
        street: `${place.streets[index % place.streets.length]!} ${random.between(1, 300)}`,
        postalCode: String(random.between(10_000, 99_999)),
        ...{ city, country: place.country[0], latitude: near(latitude), longitude: near(longitude) },
      },
      planning: {
        ...{ routeDate: '2999-06-25', estimatedWorkMinutes: random.between(5, 90), priority: 'High' },
      },
      businessValue: { expectedRevenue: random.between(1, 500_000) / 100 },
    };
  });
}

let batches = 0;

async function send(client: LoadClient, sourceSystem: string, targets: unknown[]): Promise<void> {
  const body = { sourceSystem, batchId: `B-${++batches}`, operation: 'upsert', targets };
  const answer = await client.call<{ createdItems?: number }>('batch', 'POST', batchPath, body);
  if (answer.createdItems !== targets.length)
    throw new Error(`Not all created: ${JSON.stringify(answer).slice(0, 300)}`);
}

/** The whole call, from JSON to committed response, including the job and its items; alternates with one INSERT of its targets. */
async function measureAgainstInsert(
  app: BenchApp,
  { client, tenantId }: BenchTenant,
  { size, most }: (typeof sizes)[number],
  report: Report,
) {
  const results: { batch: number; insert: number }[] = [];
  // A thread's code is compiled as it is used, which is complete after about ten thousand items.
  const warmUps = Math.max(1, warmUpItems / size);
  for (let round = 1; round <= warmUps + rounds; round++) {
    const targets = makeTargets(`R${round}`, size);
    await empty(app.database);
    const batch = await timed(() => send(client, 'erp', targets));
    const insert = await insertAtOnce(app.database, tenantId);
    if (round > warmUps) results.push({ batch, insert });
  }
  const ratios = results.map(({ batch, insert }) => batch / insert);
  const middle = (values: number[]) => `${Math.round(median(values))} ms`;
  report({
    goal: 6,
    what: `a batch of ${size.toLocaleString('en')} targets, created, job and items stored, against one INSERT … SELECT FROM unnest of the targets alone`,
    limit: `≤ ${most.toFixed(1)} ×`,
    result: `${median(ratios).toFixed(2)} ×`,
    spread:
      `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}, ${rounds} rounds after ${warmUps.toLocaleString('en')} to warm up; ` +
      `${middle(results.map(({ batch }) => batch))} against ${middle(results.map(({ insert }) => insert))}`,
    reached: median(ratios) <= most,
  });
}

async function empty(database: pg.Client): Promise<void> {
  await database.query('TRUNCATE targets, inbound_import_jobs, inbound_import_job_items');
  await database.query('CHECKPOINT');
}

/** The lower bound: the same rows, with the same keys and indexes, in one ready-made statement. */
async function insertAtOnce(database: pg.Client, tenantId: string): Promise<number> {
  const { rows } = await database.query<Record<string, unknown>>('SELECT * FROM targets ORDER BY id');
  await empty(database);
  const columns = ['title', 'street', 'postal_code', 'city', 'country', 'latitude', 'longitude', 'priority'];
  const types = ['text', 'text', 'text', 'text', 'text', 'numeric', 'numeric', '"TargetPriority"'];
  const all = ['external_id', ...columns, 'estimated_work_minutes', 'expected_revenue'];
  const casts = ['text', ...types, 'int', 'numeric'].map((type, index) => `$${index + 2}::${type}[]`);
  const values = all.map((column) => rows.map((row) => row[column]));
  return timed(() =>
    database.query(
      `INSERT INTO targets (tenant_id, source_system, route_date, ${all.join(', ')})
       SELECT $1, 'erp', '2999-06-25', * FROM unnest(${casts.join(', ')})`,
      [tenantId, ...values],
    ),
  );
}

/** Clients of one tenant that send batches of 1,000 without a pause; batches of one source system queue by design. */
async function measureClients(app: BenchApp, tenant: BenchTenant, sources: number, report: Report) {
  const clients: LoadClient[] = [];
  for (let index = 0; index < clientCount; index++) clients.push(await app.makeClient(tenant));
  const sendAll = (round: string, count: number) =>
    Promise.all(
      clients.map(async (client, at) => {
        for (let index = 0; index < count; index++) {
          await send(client, `erp_${at % sources}`, makeTargets(`${sources}-${round}-${at}-${index}`, 1000));
        }
      }),
    );
  await empty(app.database);
  await sendAll('warm', 2);
  for (const client of clients) client.readings.length = 0;
  const ms = await timed(() => sendAll('run', batchesEach));
  const perSecond = (clientCount * batchesEach * 1000 * 1000) / ms;
  const times = clients
    .flatMap(({ readings }) => readings.map((reading) => reading.ms))
    .toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)]!);
  report({
    goal: 6,
    what: `${clientCount} clients that send batches of 1,000 at once, of ${sources === 1 ? 'one source system' : `${sources} source systems`}`,
    limit: `≥ ${wantedItemsPerSecond.toLocaleString('en')} items/s`,
    result: `${Math.round(perSecond).toLocaleString('en')} items/s`,
    spread: `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length} batches; the clients on the same machine`,
    reached: perSecond >= wantedItemsPerSecond,
  });
}
