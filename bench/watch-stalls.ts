import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The setting for `startBenchApp` that makes an instance report the stalls of its event loop. */
export function stallSettings(file: string): Record<string, string> {
  const watcher = path.join(import.meta.dirname, 'watch-process.mjs');
  return { LADING_BENCH_STALLS: file, NODE_OPTIONS: `--import ${watcher}` };
}

/** The longest stall of the web server's event loop between two times (Date.now()), in milliseconds. */
export function longestStall(file: string, from: number, to: number): number {
  const samples = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [number, number])
    .filter(([at]) => at >= from && at <= to);
  assert(samples.length > 0, 'the web server reported its stalls');
  return Math.max(...samples.map(([, ms]) => ms));
}
