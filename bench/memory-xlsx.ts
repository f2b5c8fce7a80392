import type { Report } from './bench-section';
import { maxUploadBytes } from './orders-csv';
import { xlsxOfBytes } from './orders-xlsx';
import { liftedLimits, startBenchApp } from './start-bench-app';
import { peaksOfImport, peaksOfThousandRows } from './watch-memory';

const limitMiB = 700;

/**
 * Goal 3: what the largest workbook adds to the peak memory of the web server's process. That is more than its worker thread
 * uses, because it includes everything else that the process does for the import.
 */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp(liftedLimits);
  try {
    const tenant = await app.makeTenant('Bench');
    const few = await peaksOfThousandRows(app, tenant);
    const workbook = xlsxOfBytes({ seed: 4, prefix: 'BOOK' }, maxUploadBytes);
    const peaks = await peaksOfImport(app, tenant, workbook);
    const added = peaks.web - few.web;
    report({
      goal: 3,
      what: 'What 15 MiB of .xlsx add to the peak memory of the web server’s process, its worker thread included',
      limit: `< ${limitMiB} MiB`,
      result: `${added.toFixed()} MiB`,
      spread: `once, ${workbook.rows.toLocaleString('en')} rows; ${peaks.web.toFixed()} MiB, after ${few.web.toFixed()} MiB with 1,000 csv rows`,
      reached: added < limitMiB,
    });
  } finally {
    await app.stop();
  }
}
