import { empty } from './against-copy';
import type { Report } from './bench-section';
import { fillDeliveries } from './fill-deliveries';
import { type OrdersFile, timeImport } from './import-over-http';
import { csvOfRows } from './orders-csv';
import { rowMicroseconds, showGrowth } from './row-times';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rows = 60_000;
const rounds = 5;
const filled = 10_000_000;
const maxGrowth = 0.3;

/** Without it, the durable step would index ten million deliveries meanwhile, a quarter of an hour of PostgreSQL's time. */
const asIfIndexed = `
  INSERT INTO delivery_search_segments (tenant_id, last_id, live_count, ids, indexed_at)
  SELECT tenant_id, (array_agg(id ORDER BY id DESC))[1], count(*), '', now() FROM deliveries GROUP BY tenant_id`;

/** Goal 2: the time per row, from "start" to completed, with ten million deliveries in the table and with none. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const tenants = [];
    for (let index = 1; index <= 20; index++) tenants.push(await app.makeTenant(`Tenant ${index}`));
    const [tenant] = tenants as [(typeof tenants)[number]];
    const fileOf = (prefix: string) => csvOfRows({ seed: 2, prefix }, rows);
    const timeRow = async (file: OrdersFile) => {
      const { ms, jobId } = await timeImport(app.database, tenant, file);
      console.log(`${rows} rows: ${Math.round(ms)} ms`);
      return { time: rowMicroseconds(ms, rows), jobId };
    };

    const ofEmpty: number[] = [];
    let templateJob = '';
    for (let round = 0; round <= rounds; round++) {
      await empty(app.database);
      const { time, jobId } = await timeRow(fileOf('EMPTY'));
      if (round > 0) ofEmpty.push(time); // the first round warms up
      templateJob = jobId;
    }
    const startedAt = performance.now();
    const there = await fillDeliveries(app, { templateJob, tenants, rows: filled });
    console.log(`${there} deliveries in ${Math.round((performance.now() - startedAt) / 1000)} s`);
    await app.database.query(asIfIndexed);
    const ofFull: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      await app.database.query('CHECKPOINT');
      ofFull.push((await timeRow(fileOf(`FULL${round}`))).time);
    }
    const growth = ofFull.map((time) => time / median(ofEmpty) - 1);
    report({
      goal: 2,
      what: `Time a row of ${rows.toLocaleString('en')}, with ten million deliveries in the table, against none`,
      limit: '< +30 %',
      result: showGrowth(median(growth)),
      spread:
        `${showGrowth(Math.min(...growth))} to ${showGrowth(Math.max(...growth))}, ${rounds} rounds each; ` +
        `${median(ofFull).toFixed()} against ${median(ofEmpty).toFixed()} µs`,
      reached: median(growth) < maxGrowth,
    });
  } finally {
    await app.stop();
  }
}
