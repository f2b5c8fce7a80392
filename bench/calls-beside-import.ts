import path from 'node:path';
import { tmpdir } from 'node:os';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { createImport, importsPath, uploadFile, waitForImport } from './import-over-http';
import { csvOfBytes, maxUploadBytes } from './orders-csv';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';
import { longestStall, stallSettings } from './watch-stalls';

const rounds = 10;
const idleMs = 8000;
const people = 5;
/** Interval of the dense series: more readings, but still hardly any load. */
const denseEveryMs = 100;
/** Beyond this many unanswered calls, further ones are not sent and count as refused. */
const maxUnanswered = 50;
const maxMs = 100;
const maxTimes = 5;
const maxStallMs = 50;

const calls = {
  list: () => '/api/import-jobs?limit=20',
  /** What the page of a running job requests once a second. */
  progress: (jobId: string) => `${importsPath}/${jobId}/progress`,
  /** The job with its first 500 failed rows. */
  job: (jobId: string) => `${importsPath}/${jobId}`,
  /** The first page of all deliveries of the tenant: the page that everybody opens after an import. */
  deliveries: () => '/api/delivery/deliveries?limit=50',
};
const names: Record<Call, string> = {
  list: 'the list of imports',
  progress: 'a job’s progress',
  job: 'a whole job with 500 failed rows',
  deliveries: 'the list of deliveries',
};
type Call = keyof typeof calls;
/** The calls of the dense series, in turn. */
const denseCalls = ['list', 'job', 'deliveries'] as const;
/** Milliseconds of each call, and the number of calls that failed. */
interface Waits {
  times: number[];
  refused: number;
}
type Readings = Record<Call, Waits>;

const noWaits = (): Waits => ({ times: [], refused: 0 });
const noReadings = (): Readings => ({
  list: noWaits(),
  progress: noWaits(),
  job: noWaits(),
  deliveries: noWaits(),
});

/**
 * Goal 4: how long people wait for the list of imports and for a job while 15 MiB are imported, against the same calls when
 * nothing runs, and for how long the web server's event loop is blocked. Five signed-in people request the list and the
 * job's progress once a second, as their screens do; one more requests the list, the whole job or the deliveries every 100 ms. A call is
 * sent when it is due, whether or not the previous one was answered. The idle job comes from the same file, so that its
 * response is equally large.
 */
export async function measure(report: Report): Promise<void> {
  const stallsFile = path.join(tmpdir(), `lading-bench-stalls-${process.pid}`);
  const app = await startBenchApp(stallSettings(stallsFile));
  const { database } = app;
  try {
    const { makePerson, sessionCookie } = await import('@/lib/testing/seed');
    const tenant = await app.makeTenant('Bench');
    const cookies: string[] = [];
    for (let person = 0; person <= people; person++)
      cookies.push(await sessionCookie((await makePerson(tenant.tenantId)).id));
    const file = csvOfBytes({ seed: 1, prefix: 'CALLS' }, maxUploadBytes);

    const watch = (jobId: string, readings: Readings) => {
      const call = async (kind: Call, person: number) => {
        unanswered += 1;
        const sentAt = performance.now();
        const isAnswered =
          unanswered <= maxUnanswered &&
          (await isGood(`${app.baseUrl}${calls[kind](jobId)}`, cookies[person]!));
        readings[kind].times.push(performance.now() - sentAt);
        if (!isAnswered) readings[kind].refused += 1;
        unanswered -= 1;
      };
      const pending: Promise<void>[] = [];
      let [tick, unanswered] = [0, 0];
      const timer = setInterval(() => {
        tick += 1;
        pending.push(call(denseCalls[tick % denseCalls.length]!, people));
        // The five are spread over the second.
        if (tick % 2 === 0) {
          const person = (tick / 2) % people;
          pending.push(call('list', person), call('progress', person));
        }
      }, denseEveryMs);
      return async () => {
        clearInterval(timer);
        await Promise.all(pending);
      };
    };
    const importWatched = async (readings: Readings) => {
      await empty(database);
      const fileKey = await uploadFile(tenant, file);
      const from = Date.now();
      const jobId = await createImport(tenant, fileKey, file);
      const stop = watch(jobId, readings);
      await waitForImport(database, jobId, file);
      const to = Date.now();
      await stop();
      await sleep(300); // the web server reports ten times a second
      return { jobId, stall: longestStall(stallsFile, from, to + 100) };
    };

    let { jobId } = await importWatched(noReadings()); // warms up
    const [idle, during] = [noReadings(), noReadings()];
    const stalls: number[] = [];
    const idleStalls: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const from = Date.now();
      const stop = watch(jobId, idle);
      await sleep(idleMs);
      await stop();
      idleStalls.push(longestStall(stallsFile, from, Date.now()));
      const watched = await importWatched(during);
      jobId = watched.jobId;
      stalls.push(watched.stall);
      console.log(`round ${round}: longest stall ${watched.stall} ms`);
    }
    for (const kind of ['list', 'progress', 'job', 'deliveries'] as const)
      report(rowOf(kind, idle[kind], during[kind]));
    report({
      goal: 4,
      what: 'Longest stall of the web server’s event loop while 15 MiB of csv are imported',
      limit: `< ${maxStallMs} ms`,
      result: `${Math.round(median(stalls))} ms`,
      spread: `${Math.round(Math.min(...stalls))} to ${Math.round(Math.max(...stalls))} ms, ${rounds} imports; idle, under the same calls: ${Math.round(median(idleStalls))} ms`,
      reached: median(stalls) < maxStallMs,
    });
  } finally {
    await app.stop();
    rmSync(stallsFile, { force: true });
  }
}

function rowOf(kind: Call, { times: idle }: Waits, { times: during, refused }: Waits) {
  const [idleP99, p99] = [quantile(idle, 0.99), quantile(during, 0.99)];
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return {
    goal: 4,
    what: `p99 of ${names[kind]} while 15 MiB of csv are imported`,
    limit: `< ${maxMs} ms, < ${maxTimes} × idle`,
    result: `${ms(p99)}, ${(p99 / idleP99).toFixed(1)} ×`,
    spread:
      `${during.length} calls in ${rounds} imports, median ${ms(quantile(during, 0.5))}, slowest ${ms(Math.max(...during))}; ` +
      `idle: ${idle.length} calls, p99 ${ms(idleP99)}, median ${ms(quantile(idle, 0.5))}` +
      (refused > 0 ? `; ${refused} were refused` : ''),
    reached: refused === 0 && p99 < maxMs && p99 < maxTimes * idleP99,
  } as const;
}

/** Whether a call succeeded. */
async function isGood(url: string, cookie: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: { cookie } });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
