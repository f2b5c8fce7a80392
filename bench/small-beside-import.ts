import { setTimeout as sleep } from 'node:timers/promises';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { type BenchTenant, createImport, timeImport, uploadFile, waitForImport } from './import-over-http';
import { csvOfBytes, csvOfRows, maxUploadBytes } from './orders-csv';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const limit = 3;
/** Long enough for the large import to be importing chunks. */
const headStartMs = 1500;

/** Goal 4: the time of a hundred rows while another tenant or the same one imports 15 MiB, against when nothing else runs. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  const { database } = app;
  try {
    const [busy, other] = [await app.makeTenant('Busy'), await app.makeTenant('Other')];
    const large = csvOfBytes({ seed: 1, prefix: 'LARGE' }, maxUploadBytes);
    let imports = 0;
    const timeSmall = async (tenant: BenchTenant) => {
      imports += 1;
      return (await timeImport(database, tenant, csvOfRows({ seed: imports, prefix: `S${imports}` }, 100)))
        .ms;
    };
    const timeBeside = async (tenant: BenchTenant) => {
      await empty(database);
      const fileKey = await uploadFile(busy, large);
      const jobId = await createImport(busy, fileKey, large);
      await sleep(headStartMs);
      const ms = await timeSmall(tenant);
      const { rowCount } = await database.query(
        "SELECT 1 FROM bulk_order_creations WHERE id = $1 AND status = 'processing'",
        [jobId],
      );
      await waitForImport(database, jobId, large);
      return { ms, wasBeside: rowCount === 1 };
    };

    for (let round = 1; round <= 3; round++) await timeSmall(other); // warms up
    const kinds = [
      { tenant: other, name: 'of another tenant', readings: [] as Reading[] },
      { tenant: busy, name: 'of the same tenant', readings: [] as Reading[] },
    ];
    for (let round = 1; round <= rounds; round++) {
      for (const { tenant, name, readings } of kinds) {
        const alone = await timeSmall(tenant);
        const beside = await timeBeside(tenant);
        readings.push({ alone, beside: beside.ms, wasBeside: beside.wasBeside });
        console.log(
          `round ${round}, ${name}: alone ${Math.round(alone)} ms, beside ${Math.round(beside.ms)} ms`,
        );
      }
    }
    for (const { name, readings } of kinds) report(rowOf(name, readings));
  } finally {
    await app.stop();
  }
}

interface Reading {
  alone: number;
  beside: number;
  /** Whether the large import was still running when the small one ended. */
  wasBeside: boolean;
}

function rowOf(name: string, readings: Reading[]) {
  const ratios = readings.map(({ alone, beside }) => beside / alone);
  const outlasted = readings.filter(({ wasBeside }) => !wasBeside).length;
  const seconds = (values: number[]) => `${(median(values) / 1000).toFixed(2)} s`;
  return {
    goal: 4,
    what: `A hundred rows ${name}, started while 15 MiB of csv are imported, against the same alone`,
    limit: `≤ ${limit} ×`,
    result: `${median(ratios).toFixed(1)} ×`,
    spread:
      `${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}, ${rounds} rounds; ` +
      `${seconds(readings.map(({ beside }) => beside))} against ${seconds(readings.map(({ alone }) => alone))}` +
      (outlasted > 0 ? `; in ${outlasted} rounds the large one ended first` : ''),
    reached: median(ratios) <= limit,
  } as const;
}
