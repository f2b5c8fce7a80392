import path from 'node:path';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { type OrdersFile, timeImport } from './import-over-http';
import { csvOfRows, csvOnDisk } from './orders-csv';
import { rowMicroseconds, showGrowth } from './row-times';
import { liftedLimits, startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const maxGrowth = 0.2;

/** Goal 2: the time per row, from "start" to completed, for files with more and more rows, each into an empty table. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp(liftedLimits);
  try {
    const tenant = await app.makeTenant('Bench');
    const timeRow = async (file: OrdersFile) => {
      await empty(app.database);
      const { ms } = await timeImport(app.database, tenant, file);
      console.log(`${file.rows} rows: ${Math.round(ms)} ms`);
      return rowMicroseconds(ms, file.rows);
    };
    const sizes = [1000, 10_000, 60_000].map((rows) => {
      return { file: csvOfRows({ seed: rows, prefix: `R${rows}` }, rows), times: [] as number[] };
    });
    for (let round = 0; round <= rounds; round++) {
      for (const { file, times } of sizes) {
        const time = await timeRow(file);
        if (round > 0) times.push(time); // the first round warms up
      }
    }
    const [ofThousand, base, ofMany] = sizes.map(({ times }) => times) as [number[], number[], number[]];
    const growth = ofMany.map((time, round) => time / base[round]! - 1);
    report({
      goal: 2,
      what: 'Time a row in a file of 60,000 rows, against one of 10,000',
      limit: '< +20 %',
      result: showGrowth(median(growth)),
      spread:
        `${showGrowth(Math.min(...growth))} to ${showGrowth(Math.max(...growth))}, ${rounds} rounds; ` +
        `${median(ofMany).toFixed()} against ${median(base).toFixed()} µs (1,000 rows: ${median(ofThousand).toFixed()} µs)`,
      reached: median(growth) < maxGrowth,
    });

    const onDisk = path.join(app.instance.dataDir, 'million.csv');
    const ofMillion = await timeRow(await csvOnDisk({ seed: 1, prefix: 'MILLION' }, 1_000_000, onDisk));
    const growthOfMillion = ofMillion / median(base) - 1;
    report({
      goal: 2,
      what: 'Time a row in a file of 1,000,000 rows, against one of 10,000',
      limit: '< +20 %',
      result: showGrowth(growthOfMillion),
      spread: `once, against the median of ${rounds}; ${ofMillion.toFixed()} against ${median(base).toFixed()} µs`,
      reached: growthOfMillion < maxGrowth,
    });
  } finally {
    await app.stop();
  }
}
