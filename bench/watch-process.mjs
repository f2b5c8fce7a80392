// Loaded into the app's processes with `node --import` when they are measured (watch-stalls.ts). Ten times a second, it
// writes the longest stall of the web server's event loop since the last report, as "<Unix ms> <ms>".
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env.LADING_BENCH_STALLS;
if (file && isMainThread && process.argv[1]?.endsWith('serve.mjs')) {
  const resolution = 2;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  setInterval(() => {
    // The recorded value is the time from one sample to the next.
    const stall = Math.max(0, delay.max / 1e6 - resolution);
    delay.reset();
    appendFileSync(file, `${Date.now()} ${stall.toFixed(1)}\n`);
  }, 100).unref();
}
