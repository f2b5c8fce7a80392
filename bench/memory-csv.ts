import path from 'node:path';
import type { Report } from './bench-section';
import { csvOnDisk } from './orders-csv';
import { liftedLimits, startBenchApp } from './start-bench-app';
import { peaksOfImport, peaksOfThousandRows } from './watch-memory';

const limitMiB = 150;

/** Goal 3: how the peak memory of the web server's process grows with the rows of a csv file. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp(liftedLimits);
  try {
    const tenant = await app.makeTenant('Bench');
    const few = await peaksOfThousandRows(app, tenant);
    const onDisk = path.join(app.instance.dataDir, 'many.csv');
    const many = await peaksOfImport(
      app,
      tenant,
      await csvOnDisk({ seed: 5, prefix: 'MANY' }, 1_000_000, onDisk),
    );
    const growth = many.web - few.web;
    report({
      goal: 3,
      what: 'Growth of the peak memory of the web server’s process, worker threads included, from 1,000 to 1,000,000 csv rows',
      limit: `< ${limitMiB} MiB`,
      result: `${growth.toFixed()} MiB`,
      spread: `once; from ${few.web.toFixed()} to ${many.web.toFixed()} MiB; the engine’s from ${few.engine.toFixed()} to ${many.engine.toFixed()} MiB`,
      reached: growth < limitMiB,
    });
  } finally {
    await app.stop();
  }
}
