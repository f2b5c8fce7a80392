import assert from 'node:assert/strict';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { createImport, importsPath, uploadFile, waitForImport } from './import-over-http';
import { csvOfBytes, mostUploadBytes } from './orders-csv';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';
import { longestStall, stallSettings } from './watch-stalls';

const rounds = 5;
const idleMs = 8000;
const people = 5;
/** Between two calls of the dense series: many readings, and still no load to speak of. */
const denseEveryMs = 50;
const mostMs = 100;
const mostTimes = 5;
const mostStallMs = 50;

const calls = {
  list: () => '/api/import-jobs?limit=20',
  job: (jobId: string) => `${importsPath}/${jobId}`,
};
type Call = keyof typeof calls;
type Readings = Record<Call, number[]>;

/**
 * Goal 4: how long people wait for the list of imports and for a job while 15 MiB are imported, against the same calls
 * when nothing runs, and for how long the web server's event loop is held. Five signed-in people ask for both once a
 * second, as their screens do; one more asks for either each 50 ms. A call is sent when it is due, whether or not the one
 * before was answered. The idle job is one of the same file, so that its answer is as large.
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
    const file = csvOfBytes({ seed: 1, prefix: 'CALLS' }, mostUploadBytes);

    const watch = (jobId: string, readings: Readings) => {
      const call = async (kind: Call, person: number) => {
        const sentAt = performance.now();
        const response = await fetch(`${app.baseUrl}${calls[kind](jobId)}`, {
          headers: { cookie: cookies[person]! },
        });
        assert(response.ok, `${kind}: ${response.status}`);
        await response.arrayBuffer();
        readings[kind].push(performance.now() - sentAt);
      };
      const pending: Promise<void>[] = [];
      let tick = 0;
      const timer = setInterval(() => {
        tick += 1;
        pending.push(call(tick % 2 === 0 ? 'list' : 'job', people));
        // Each of the five has moments of their own in the second.
        const person = ((tick * denseEveryMs) % 1000) / 200;
        if (person < people && Number.isInteger(person))
          pending.push(call('list', person), call('job', person));
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
      const jobId = await createImport(tenant, fileKey, file.kind);
      const stop = watch(jobId, readings);
      await waitForImport(database, jobId, file);
      const to = Date.now();
      await stop();
      await sleep(300); // what the web server tells, it tells ten times a second
      return { jobId, stall: longestStall(stallsFile, from, to + 100) };
    };

    let { jobId } = await importWatched({ list: [], job: [] }); // warms up
    const [idle, during]: [Readings, Readings] = [
      { list: [], job: [] },
      { list: [], job: [] },
    ];
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
    for (const kind of ['list', 'job'] as const) report(rowOf(kind, idle[kind], during[kind]));
    report({
      goal: 4,
      what: 'Longest stall of the web server’s event loop while 15 MiB of csv are imported',
      limit: `< ${mostStallMs} ms`,
      result: `${Math.round(median(stalls))} ms`,
      spread: `${Math.round(Math.min(...stalls))} to ${Math.round(Math.max(...stalls))} ms, ${rounds} imports; idle, under the same calls: ${Math.round(median(idleStalls))} ms`,
      reached: median(stalls) < mostStallMs,
    });
  } finally {
    await app.stop();
    rmSync(stallsFile, { force: true });
  }
}

function rowOf(kind: Call, idle: number[], during: number[]) {
  const [idleP99, p99] = [quantile(idle, 0.99), quantile(during, 0.99)];
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return {
    goal: 4,
    what: `p99 of the ${kind === 'list' ? 'list of imports' : 'running job'} while 15 MiB of csv are imported`,
    limit: `< ${mostMs} ms, < ${mostTimes} × idle`,
    result: `${ms(p99)}, ${(p99 / idleP99).toFixed(1)} ×`,
    spread:
      `${during.length} calls in ${rounds} imports, median ${ms(quantile(during, 0.5))}, slowest ${ms(Math.max(...during))}; ` +
      `idle: ${idle.length} calls, p99 ${ms(idleP99)}, median ${ms(quantile(idle, 0.5))}`,
    reached: p99 < mostMs && p99 < mostTimes * idleP99,
  } as const;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
