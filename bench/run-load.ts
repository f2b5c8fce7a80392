/**
 * Fifty API clients list, poll and post batches while three tenants import 15 MiB each, against an instance of its own
 * with the default settings. Fails on any 5xx, missing response or lost row. Prints what goes into bench/results.md. Takes
 * two to three minutes and needs the built app: npm run build && npm run load
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownPlace, startInstance } from '@/e2e/own-instance';
import type { ImportDetail, UploadSlot } from '@/lib/imports/import-schemas';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { LoadClient, type Reading, summarize } from './load-client';

const CLIENTS = 50;
const QUIET_SECONDS = 30;
const BIG_BYTES = 15 * 1024 * 1024;
const SMALL_ROWS = 100;
const importsPath = '/api/delivery/bulk-order-creations';

const secret = 'only for this measurement, long enough';
const place = await ownPlace('load');
const instance = await startInstance(place, { LADING_SECRET: secret });
const baseUrl = instance.baseUrl.replace('localhost', '127.0.0.1');

process.env.LADING_SECRET = secret;
process.env.LADING_DATA_DIR = place.dataDir;
const credentials = readFileSync(path.join(place.dataDir, 'credentials.json'), 'utf8');
process.env.DATABASE_URL = (JSON.parse(credentials) as { database_url: string }).database_url;
const seed = await import('@/lib/testing/seed');
const { disconnect } = await import('@/lib/db');

interface Tenant {
  tenantId: string;
  owner: { customer_id: string; delivery_service_id: string };
  /** A separate client for what is measured apart from the fifty. */
  client: LoadClient;
}

async function makeTenant(name: string): Promise<Tenant> {
  const tenantId = await seed.makeTenant(name);
  const owner = {
    customer_id: await seed.makeCustomer(tenantId),
    delivery_service_id: await seed.makeDeliveryService(tenantId),
  };
  return { tenantId, owner, client: new LoadClient(baseUrl, await seed.accessToken(tenantId)) };
}

/** A file of good rows, of nearly the maximum upload size. */
function bigFile(prefix: string) {
  const perRow = csvOf(numberedRows(prefix, 2000)).length / 2000;
  const rows = Math.floor((BIG_BYTES / perRow) * 0.94); // umlauts take two bytes, and numbers get longer
  const content = Buffer.from(csvOf(numberedRows(prefix, rows)));
  assert(content.length < BIG_BYTES && content.length > BIG_BYTES * 0.85, `${content.length} bytes`);
  return { content, rows };
}

async function startImport({ client, owner }: Tenant, content: Buffer): Promise<string> {
  const slot = await client.call<UploadSlot>('upload', 'POST', `${importsPath}/upload-url`, {
    file_name: 'orders.csv',
  });
  await client.put(slot.upload_url, slot.headers, content);
  const { id } = await client.call<{ id: string }>('create', 'POST', importsPath, {
    ...{ source_view: 'dispatcher', ...owner, payer_type: 'sender', payment_method: 'wallet' },
    ...{ mappings: { ...sampleMappings }, file_key: slot.file_key, file_kind: 'csv' },
  });
  return id;
}

async function waitForEnd({ client }: Tenant, id: string): Promise<ImportDetail> {
  for (;;) {
    const job = await client.call<ImportDetail>('poll', 'GET', `${importsPath}/${id}`);
    if (!['pending', 'processing'].includes(job.status)) return job;
    await sleep(200);
  }
}

/** @returns the seconds from the upload to the end of the import */
async function timeImport(tenant: Tenant, content: Buffer, rows: number): Promise<number> {
  const startedAt = performance.now();
  const job = await waitForEnd(tenant, await startImport(tenant, content));
  assert.equal(job.status, 'completed');
  assert.equal(job.succeeded_records, rows, 'rows that became deliveries');
  return (performance.now() - startedAt) / 1000;
}

/** What each of the fifty clients does until it is stopped: mostly reads, with a batch of 50 targets every tenth call. */
async function work(client: LoadClient, index: number, jobId: string, stop: AbortSignal): Promise<void> {
  const reads = [
    '/api/delivery/deliveries?limit=50',
    `${importsPath}/${jobId}`,
    importsPath,
    '/api/inbound/targets?limit=50',
    `${importsPath}/${jobId}`,
    '/api/inbound/import-jobs',
    '/api/delivery/deliveries?search=Wien&limit=20',
  ];
  for (let round = index; !stop.aborted; round++) {
    if (round % 10 === 9) {
      const batch = { sourceSystem: `erp_${index}`, batchId: `B-${round}`, operation: 'upsert' };
      const targets = Array.from({ length: 50 }, (_, item) => goodTarget(`D-${round}-${item}`));
      await client.call('batch', 'POST', '/api/inbound/targets/batch', { ...batch, targets });
    } else {
      await client.call('read', 'GET', reads[round % reads.length]!);
    }
    await sleep(300 + Math.random() * 400);
  }
}

/** Clients that disconnect in the middle of a request, which must not count as an error. */
async function beRude(tenant: Tenant, content: Buffer): Promise<void> {
  const slot = await tenant.client.call<UploadSlot>('upload', 'POST', `${importsPath}/upload-url`, {
    file_name: 'orders.csv',
  });
  const gone = new AbortController();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(content.subarray(0, 1024 * 1024)),
    pull: () => sleep(300).then(() => gone.abort()),
  });
  const init = { method: 'PUT', headers: slot.headers, body, duplex: 'half', signal: gone.signal };
  await fetch(slot.upload_url, init).catch(() => undefined);
  const left = new AbortController();
  const headers = { authorization: `Bearer ${tenant.client.token}` };
  const listing = fetch(`${baseUrl}/api/delivery/deliveries?limit=100`, { headers, signal: left.signal });
  setImmediate(() => left.abort());
  await listing.catch(() => undefined);
}

try {
  const small = await makeTenant('Small');
  const big = await Promise.all(['One', 'Two', 'Three'].map(makeTenant));
  const smallFile = (prefix: string) => Buffer.from(csvOf(numberedRows(prefix, SMALL_ROWS)));
  const files = big.map((_, index) => bigFile(`BIG${index}`));

  await timeImport(small, smallFile('WARM'), SMALL_ROWS);
  const alone = [];
  for (const run of [1, 2, 3]) alone.push(await timeImport(small, smallFile(`ALONE${run}`), SMALL_ROWS));

  const everybody = [...big, small];
  const jobs = await Promise.all(everybody.map((tenant) => startImport(tenant, smallFile('POLLED'))));
  const clients: LoadClient[] = [];
  const stop = new AbortController();
  for (let index = 0; index < CLIENTS; index++) {
    const { tenantId } = everybody[index % everybody.length]!;
    clients.push(new LoadClient(baseUrl, await seed.accessToken(tenantId)));
  }
  const working = clients.map((client, index) =>
    work(client, index, jobs[index % everybody.length]!, stop.signal),
  );
  await sleep(QUIET_SECONDS * 1000);

  const bigStartedAt = performance.now();
  const bigImports = big.map((tenant, index) =>
    timeImport(tenant, files[index]!.content, files[index]!.rows),
  );
  await sleep(3000);
  await beRude(small, files[0]!.content);
  const beside = [];
  for (const run of [1, 2, 3]) beside.push(await timeImport(small, smallFile(`BESIDE${run}`), SMALL_ROWS));
  const ofTheSameTenant = await timeImport(big[0]!, smallFile('SAME'), SMALL_ROWS);
  const smallEndedAt = performance.now();
  const bigSeconds = await Promise.all(bigImports);
  const bigEndedAt = performance.now();
  stop.abort();
  await Promise.all(working);

  const readings = [...clients, ...everybody.map(({ client }) => client)].flatMap((one) => one.readings);
  report(readings, { bigStartedAt, bigEndedAt });
  const middle = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1]!;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  console.log(`three imports of ${files[0]!.rows} rows: ${bigSeconds.map(seconds).join(', ')}`);
  console.log(
    `a small import alone: ${seconds(middle(alone))}; beside them: ${beside.map(seconds).join(', ')}`,
  );
  console.log(
    `ratio ${(middle(beside) / middle(alone)).toFixed(1)}; of the same tenant as a big one: ${seconds(ofTheSameTenant)}`,
  );
  assert(smallEndedAt < bigEndedAt, 'the small imports ended while the big ones ran');
  const faults = instance.output().match(/.*(Unexpected error|Unhandled|could not be answered).*/g) ?? [];
  assert.deepEqual(faults, [], 'what the instance logged as its own fault');
} finally {
  await disconnect();
  await instance.stop();
  place.remove();
}

function report(
  readings: Reading[],
  { bigStartedAt, bigEndedAt }: Record<'bigStartedAt' | 'bigEndedAt', number>,
) {
  const before = readings.filter(({ at }) => at < bigStartedAt);
  const during = readings.filter(({ at }) => at >= bigStartedAt && at < bigEndedAt);
  console.log('call     before: number  p50  p99 ms    during: number  p50  p99 ms');
  for (const kind of ['read', 'batch'] as const) {
    console.log(`${kind.padEnd(8)} ${summarize(before, kind)}    ${summarize(during, kind)}`);
  }
  const refused = readings.filter(({ status }) => status === 503);
  const faults = readings.filter(({ status }) => status >= 500 && status !== 503);
  console.log(`${readings.length} calls; 503: ${refused.length}; other 5xx: ${faults.length}`);
  assert(
    refused.every(({ retryAfter }) => retryAfter !== null),
    'each 503 says when to come back',
  );
  assert.equal(faults.length, 0, '5xx');
  assert.equal(refused.length, 0, '503 at the usual load');
}
