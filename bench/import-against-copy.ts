/**
 * A whole import (claim to complete, both reports written) against one COPY of the very rows it makes, into the same table
 * with the same indexes, on the same server, in turn. Run by hand: npx tsx bench/import-against-copy.ts [rows]
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { buildWorkers } from '@/scripts/build-workers.mjs';
import { median, startBenchDatabase, timed } from './start-database';

const ROWS = Number(process.argv[2] ?? 60_000);
const ROUNDS = 5;

await buildWorkers();
const stop = await startBenchDatabase();

const { query, withTransaction, disconnect } = await import('@/lib/db');
const { closeWorkers, warmWorkers } = await import('@/lib/orders/order-worker-pool');
const { makeImport, makeShop, runImport } = await import('@/lib/testing/make-import');
const { csvOf } = await import('@/lib/testing/sample-orders');
console.warn = () => undefined; // "the engine was not told", once an import

/** The made rows as COPY text, kept to be copied again under a fresh table. */
async function readMadeRows(): Promise<Buffer[]> {
  return withTransaction(async (client) => {
    const parts: Buffer[] = [];
    for await (const part of client.query(copyTo('COPY deliveries TO STDOUT'))) parts.push(part as Buffer);
    return parts;
  });
}

const results: { import: number; copy: number }[] = [];
try {
  warmWorkers();
  const shop = await makeShop();
  for (let round = 0; round <= ROUNDS; round++) {
    const rows = Array.from({ length: ROWS }, (_, index) => ({
      Reference: `${round}-${index}`,
      COD: '12.50',
      ...(index % 100 === 99 && { 'Drop Lat': '252.1' }),
    }));
    const content = csvOf(rows);
    const leased = await makeImport(shop, content);
    const importMs = await timed(() => runImport(leased));
    const [counts] = await query<{ made: number }>('SELECT count(*)::int AS made FROM deliveries');
    if (counts?.made !== ROWS - Math.floor(ROWS / 100))
      throw new Error(`${counts?.made} deliveries were made.`);
    const made = await readMadeRows();
    await query('TRUNCATE deliveries');
    const copyMs = await timed(() =>
      withTransaction((client) =>
        pipeline(Readable.from(made), client.query(copyFrom('COPY deliveries FROM STDIN'))),
      ),
    );
    await query('TRUNCATE deliveries');
    const label = round === 0 ? 'warm-up' : `round ${round}`;
    console.log(
      `${label}: ${(Buffer.byteLength(content) / 2 ** 20).toFixed(1)} MiB, import ${Math.round(importMs)} ms, COPY ${Math.round(copyMs)} ms`,
    );
    if (round > 0) results.push({ import: importMs, copy: copyMs });
  }
  const ratios = results.map((result) => result.import / result.copy);
  console.log(
    `${ROWS} rows: an import takes ${median(ratios).toFixed(2)} × the time of COPY (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
} finally {
  await closeWorkers();
  await disconnect();
  await stop();
}
