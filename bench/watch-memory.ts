import { readFileSync, writeFileSync } from 'node:fs';
import type { OwnInstance, Part } from '@/e2e/own-instance';
import { type BenchTenant, type OrdersFile, timeImport } from './import-over-http';
import { csvOfRows } from './orders-csv';
import type { BenchApp } from './start-bench-app';

const watched = ['web', 'engine'] as const;

/** The peak resident memory of a process, including its threads, in MiB. */
export type Peaks = Record<(typeof watched)[number], number>;

/** Imports a file. @returns the peak memory of the app's processes meanwhile (Linux) */
export async function peaksOfImport(app: BenchApp, tenant: BenchTenant, file: OrdersFile): Promise<Peaks> {
  for (const part of watched) writeFileSync(`/proc/${app.instance.find(part)}/clear_refs`, '5'); // resets the peak
  const { ms } = await timeImport(app.database, tenant, file);
  const peaks = { web: peakOf(app.instance, 'web'), engine: peakOf(app.instance, 'engine') };
  console.log(
    `${file.rows} rows (${file.kind}): ${Math.round(ms)} ms, ${peaks.web.toFixed()} and ${peaks.engine.toFixed()} MiB`,
  );
  return peaks;
}

/** The peak memory of an import of a thousand rows, after two warm-up imports. */
export async function peaksOfThousandRows(app: BenchApp, tenant: BenchTenant): Promise<Peaks> {
  for (const round of [1, 2])
    await peaksOfImport(app, tenant, csvOfRows({ seed: round, prefix: `WARM${round}` }, 1000));
  return peaksOfImport(app, tenant, csvOfRows({ seed: 3, prefix: 'FEW' }, 1000));
}

function peakOf(instance: OwnInstance, part: Part): number {
  const status = readFileSync(`/proc/${instance.find(part)}/status`, 'utf8');
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)![1]) / 1024;
}
