/**
 * How long bad and heavy files keep everybody else waiting: the longest stall of the web server's event loop, by stage, over
 * the whole corpus. Run by hand: npx tsx bench/stall-of-files.ts [words of a file's name]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ImportDetail, UploadSlot } from '@/lib/imports/import-schemas';
import { heavyFiles } from '@/lib/testing/heavy-files';
import { hostileWorkbooks } from '@/lib/testing/hostile-workbooks';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { buildWorkers } from '@/scripts/build-workers.mjs';
import { startBenchDatabase } from './start-database';

type Content = Uint8Array<ArrayBuffer>;
interface File {
  name: string;
  kind: 'csv' | 'xls' | 'xlsx';
  make(): Content | Promise<Content>;
  /** Whether it has the sample's headers; in other files, each row is validated and fails. */
  mapped: boolean;
}

const wanted = process.argv[2] ?? '';
await buildWorkers();
const stop = await startBenchDatabase();
process.env.LADING_CLIENT_BURST = '100000000';
const [jobs, uploadUrl, object, job, failedRows] = await Promise.all([
  import('@/app/api/delivery/bulk-order-creations/route'),
  import('@/app/api/delivery/bulk-order-creations/upload-url/route'),
  import('@/app/api/objects/[...key]/route'),
  import('@/app/api/delivery/bulk-order-creations/[jobId]/route'),
  import('@/app/api/delivery/bulk-order-creations/[jobId]/failed-rows/route'),
]);
const { db, disconnect } = await import('@/lib/db');
const { planImport } = await import('@/lib/import-runs/plan-import');
const { claimImport } = await import('@/lib/import-runs/claim-import');
const { importChunk } = await import('@/lib/import-runs/import-chunk');
const { reportImport } = await import('@/lib/import-runs/report-import');
const { completeImport } = await import('@/lib/import-runs/complete-import');
const { closeWorkers, warmWorkers } = await import('@/lib/import-files/order-worker-pool');
const { accessToken, makeRequest } = await import('@/lib/testing/seed');
const { makeShop } = await import('@/lib/testing/make-import');

const shop = await makeShop();
const token = await accessToken(shop.tenantId);
const prefix = '/api/delivery/bulk-order-creations';

const corpus = path.resolve(import.meta.dirname, '../lib/testing/corpus');
const files: File[] = [
  ...Object.entries(heavyFiles).map(([name, make]) => ({
    ...{ name, make, mapped: true },
    kind: name.includes('workbook') ? ('xlsx' as const) : ('csv' as const),
  })),
  ...Object.entries(hostileWorkbooks).map(([name, { make }]) => ({
    ...{ name, make, kind: 'xlsx' as const, mapped: false },
  })),
  ...readdirSync(corpus).map((name) => ({
    name,
    kind: (/\.(xlsx?)$/.exec(name)?.[1] ?? 'csv') as File['kind'],
    make: () => new Uint8Array(readFileSync(path.join(corpus, name))),
    mapped: false,
  })),
].filter(({ name }) => name.includes(wanted));

/** The longest stall of the event loop in each stage, in milliseconds. */
async function takeIn(
  file: File,
): Promise<{ stalls: Record<string, number>; outcome: string; size: number }> {
  const stalls: Record<string, number> = {};
  const measured = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    await setTimeout(30);
    const watch = watchLoop();
    try {
      return await work();
    } finally {
      await setTimeout(20); // a stall is only noticed at the next tick
      stalls[stage] = Math.max(stalls[stage] ?? 0, watch());
    }
  };
  const content = await file.make();
  const slot = await read<UploadSlot>(
    await uploadUrl.POST(ask(`${prefix}/upload-url`, { file_name: `heavy.${file.kind}` })),
  );
  const { pathname, href } = new URL(slot.upload_url);
  const key = pathname.split('/').slice(3);
  await measured('upload', async () => {
    const request = new Request(href, {
      method: 'PUT',
      headers: slot.headers,
      body: partsOf(content),
      duplex: 'half',
    } as RequestInit);
    const response = await object.PUT(request, { params: Promise.resolve({ key }) });
    if (response.status !== 201) throw new Error(`${file.name}: PUT ${response.status}`);
  });
  const body = {
    ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet' },
    ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
    ...{ mappings: sampleMappings, file_key: slot.file_key, file_kind: file.kind },
  };
  const { id, worker_lease_id } = await measured('create', async () =>
    read<ImportDetail>(await jobs.POST(ask(prefix, body))),
  );
  const leased = { jobId: id, leaseId: worker_lease_id! };
  if (!file.mapped) await db().bulkOrderCreation.update({ where: { id }, data: { mappings: {} } });
  await claimImport(leased);
  const plan = await measured('plan', () => planImport(leased));
  if (plan.state === 'planned') {
    await measured('chunks', async () => {
      const indexes = Array.from({ length: plan.chunkCount }, (_, at) => at).values();
      const work = async () => {
        for (const chunkIndex of indexes) await importChunk({ ...leased, chunkIndex });
      };
      await Promise.all([work(), work()]); // as many as a job may have at once
    });
    await measured('report', () => reportImport(leased));
    await completeImport(leased);
  }
  const params = { params: Promise.resolve({ jobId: id }) };
  const detail = await measured('job', async () =>
    read<ImportDetail>(await job.GET(ask(`${prefix}/${id}`), params)),
  );
  await measured('list', async () => void (await (await jobs.GET(ask(`${prefix}?limit=200`))).text()));
  const page = `${prefix}/${id}/failed-rows?limit=500`;
  await measured('failed rows', async () => void (await (await failedRows.GET(ask(page), params)).text()));
  for (const url of [detail.success_signed_url, detail.failed_signed_url]) {
    if (!url) continue;
    const parts = new URL(url).pathname.split('/').slice(3);
    await measured('download', async () => {
      const response = await object.GET(new Request(url), { params: Promise.resolve({ key: parts }) });
      await response.body!.pipeTo(new WritableStream());
    });
  }
  const { succeeded_records: succeeded, failed_records: failed } = detail;
  const outcome = detail.failure_code ?? `${succeeded} made, ${failed} failed`;
  return { stalls, outcome, size: content.length };
}

/**
 * Measures how long single turns of the event loop work, in processor time of this thread, which other processes on a busy
 * machine do not affect. (Linux; turns that sleep do not count, and none waits for a file or lock here.)
 * @returns a function that stops measuring and returns the longest turn in milliseconds
 */
function watchLoop(): () => number {
  let last = threadMs();
  let longest = 0;
  const look = () => {
    const now = threadMs();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

/** The first number in the file is the processor time in nanoseconds. */
function threadMs(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** In pieces, as they arrive over a socket. */
function partsOf(content: Content): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= content.length) return controller.close();
      controller.enqueue(content.slice(at, (at += 64 * 1024)));
    },
  });
}

function ask(address: string, body?: unknown): Request {
  return makeRequest(address, { token, body });
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 500)}`);
  return (await response.json()) as T;
}

try {
  warmWorkers();
  // Compiling and loading at the first file must not count as a stall.
  const { 'bad rows to warm up': warmUp } = heavyFiles;
  for (let round = 0; round < 2; round++)
    await takeIn({ name: 'warm up', kind: 'csv', make: warmUp!, mapped: true });
  for (const file of files) {
    try {
      const { stalls, outcome, size } = await takeIn(file);
      const shown = Object.entries(stalls).map(([stage, stall]) => `${stage} ${stall.toFixed(0)}`);
      const worst = Math.max(...Object.values(stalls)).toFixed(0);
      console.log(
        `${worst.padStart(6)} ms  ${(size / 1048576).toFixed(1).padStart(5)} MiB  ${file.name}: ${outcome}; ${shown.join(', ')}`,
      );
    } catch (error) {
      console.log(`FAILED  ${file.name}: ${String(error)}`);
    }
  }
} finally {
  await closeWorkers();
  await disconnect();
  await stop();
}
