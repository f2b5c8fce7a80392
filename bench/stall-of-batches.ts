/**
 * How long the heaviest permitted batches of targets keep everybody else waiting: the longest stall of the event loop,
 * compared with that of an idle process. Run by hand: npx tsx bench/stall-of-batches.ts
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { hostileBatches } from '@/lib/testing/hostile-batches';
import { startBenchDatabase, timed } from './start-database';

const ROUNDS = 3;

const stop = await startBenchDatabase();
process.env.LADING_CLIENT_BURST = '100000000';
const { POST } = await import('@/app/api/inbound/targets/batch/route');
const { disconnect } = await import('@/lib/db');
const { closeBatchWorkers } = await import('@/lib/inbound/batch-worker-pool');
const { accessToken, makeTenant } = await import('@/lib/testing/seed');

async function longestStall(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  await setTimeout(20); // a stall is only noticed at the next tick
  delay.disable();
  return delay.max / 1e6;
}

try {
  const token = await accessToken(await makeTenant());
  const idle = await longestStall(() => setTimeout(2000));
  console.log(`idle: ${idle.toFixed(1)} ms`);
  for (const [name, makeBody] of Object.entries(hostileBatches)) {
    const stalls: number[] = [];
    let status = 0;
    let took = 0;
    let size = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const body = Buffer.from(makeBody(round));
      size = body.length;
      const request = new Request('http://lading.test/api/inbound/targets/batch', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          host: 'lading.test',
        },
        body,
      });
      await setTimeout(50);
      const stall = await longestStall(async () => {
        took = await timed(async () => {
          const response = await POST(request);
          status = response.status;
          await response.text();
        });
      });
      if (round > 0) stalls.push(stall);
    }
    console.log(
      `${name.padEnd(44)} ${(size / 1024 / 1024).toFixed(1).padStart(5)} MiB  ${status}  ${took.toFixed(0).padStart(6)} ms` +
        `  stalls ${stalls.map((stall) => stall.toFixed(0)).join(', ')} ms`,
    );
  }
} finally {
  await closeBatchWorkers();
  await disconnect();
  await stop();
}
