import { beforeAll, expect, test, vi } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { claimImport } from '@/lib/import-runs/claim-import';
import { lockJob, shareJob } from '@/lib/import-runs/lease';
import { makeImport, makeShop, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});

async function untilWaiting(count: number) {
  await vi.waitFor(async () => {
    const [waiting] = await query<{ count: number }>(
      `SELECT count(DISTINCT pid)::int AS count FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE NOT granted AND datname = current_database()`,
    );
    expect(waiting?.count).toBe(count);
  });
}

test('a change waits for the running chunk, and a later chunk waits for the change', async () => {
  const leased = await makeImport(shop, csvOf(numberedRows('fair', 1)));
  await claimImport(leased);
  const order: string[] = [];
  let endFirstChunk = () => {};
  const firstChunkEnds = new Promise<void>((resolve) => (endFirstChunk = resolve));
  let firstChunkHolds = () => {};
  const held = new Promise<void>((resolve) => (firstChunkHolds = resolve));

  const firstChunk = withTransaction(async (client) => {
    await shareJob(client, leased);
    firstChunkHolds();
    await firstChunkEnds;
  });
  await held;
  const change = withTransaction((client) => lockJob(client, leased.jobId).then(() => order.push('change')));
  await untilWaiting(1);
  const laterChunk = withTransaction((client) => shareJob(client, leased).then(() => order.push('chunk')));
  try {
    await untilWaiting(2); // PostgreSQL's row lock alone would let the later chunk in
  } finally {
    endFirstChunk();
    await Promise.all([firstChunk, change, laterChunk]);
  }
  expect(order).toEqual(['change', 'chunk']);
});
