import { copyFromEmpty, empty, importFromEmpty } from './against-copy';
import type { BenchRow, Report } from './bench-section';
import type { OrdersFile } from './import-over-http';
import { createManyFromCsv, createOneByOneFromCsv, type PrismaOutcome } from './insert-with-prisma';
import { csvOfBytes, csvOfRows, maxUploadBytes } from './orders-csv';
import { type Payload, preparePayload } from './run-payload';
import { startBenchApp } from './start-bench-app';
import { median, timed } from './start-database';

const rounds = 3;
const orders = { seed: 8, prefix: 'ALT' };
const whole = csvOfBytes(orders, maxUploadBytes);
/** The first rows of the same file, for alternatives that would take too long with all of them. */
const part = csvOfRows(orders, 10_000);

/** Milliseconds per row, one for each round. */
type Costs = number[];

/**
 * Goal 8: the same rows imported by what people would write or use instead, compared with our import and a COPY. They take
 * turns, each into an empty table on the same PostgreSQL. The alternatives run in one process without an engine and write no
 * report; ours does.
 */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  let payload: Payload | string = '';
  try {
    payload = await preparePayload(app.database, process.env.DATABASE_URL!);
    const tenant = await app.makeTenant('Bench');
    const [wholeCsv, partCsv] = [textOf(whole), textOf(part)];
    const lading: Costs = [];
    const copy: Costs = [];
    const many: Costs = [];
    const single: Costs = [];
    const plugin: Costs = [];
    const outcomes = { many: '', single: '', plugin: '' };
    const time = async (work: () => Promise<PrismaOutcome>) => {
      await empty(app.database);
      let outcome: PrismaOutcome | undefined;
      const ms = await timed(async () => (outcome = await work()));
      return { ms, outcome: outcome! };
    };

    await importFromEmpty(app.database, tenant, whole); // a warm-up
    await time(() => createManyFromCsv(tenant, partCsv));
    for (let round = 1; round <= rounds; round++) {
      const imported = await importFromEmpty(app.database, tenant, whole);
      lading.push(imported.ms / whole.rows);
      copy.push((await copyFromEmpty(app.database, imported.made, whole)) / whole.rows);

      const batches = await time(() => createManyFromCsv(tenant, wholeCsv));
      many.push(batches.ms / whole.rows);
      outcomes.many = `${count(batches.outcome.made)} made, ${count(batches.outcome.bad)} bad`;
      const ones = await time(() => createOneByOneFromCsv(tenant, partCsv));
      single.push(ones.ms / part.rows);
      outcomes.single = `${count(ones.outcome.made)} made, ${count(ones.outcome.bad)} bad`;
      if (typeof payload !== 'string') {
        const { ms, total, imported: made, issues } = await payload.importCsv(partCsv);
        plugin.push(ms / total);
        outcomes.plugin = `${count(made)} made, ${count(issues)} bad`;
      }
      const rates = { lading, copy, many, single, plugin };
      for (const [name, costs] of Object.entries(rates))
        console.log(`round ${round}: ${name} ${rate(costs)}`);
    }

    const compare = (what: string, costs: Costs, detail: string) =>
      report({
        ...{ goal: 8, what, limit: '', reached: null },
        ...timesOf(costs, lading),
        spread: `${timesOf(costs, lading).spread}; ${rate(costs)} against ${rate(lading)}; ${detail}`,
      });
    const extrapolated = `extrapolated from the first ${count(part.rows)} rows of ${count(whole.rows)}`;
    report({
      ...{
        goal: 8,
        what: 'Lading itself in this run, against COPY of the rows made',
        limit: '',
        reached: null,
      },
      ...timesOf(lading, copy),
      spread: `${timesOf(lading, copy).spread}; ${rate(lading)} against ${rate(copy)}; ${count(whole.rows)} rows, ${count(whole.bad)} bad`,
    });
    compare(
      'papaparse, zod and `prisma.delivery.createMany` in batches of 1,000, no reports: its time against Lading’s',
      many,
      outcomes.many,
    );
    compare(
      'papaparse, zod and one `prisma.delivery.create` a row, no reports: its time against Lading’s',
      single,
      `${outcomes.single}; ${extrapolated}`,
    );
    if (typeof payload === 'string') {
      const spread = `${payload}; the result of an earlier run is in the history of this page`;
      report({ ...payloadRow(''), result: 'not measured', spread });
    } else {
      const { what } = payloadRow(` ${payload.version}`);
      compare(what, plugin, `${outcomes.plugin}; ${extrapolated}`);
    }
  } finally {
    if (typeof payload !== 'string') payload.remove();
    await app.stop();
  }
}

function payloadRow(version: string): Pick<BenchRow, 'goal' | 'what' | 'limit' | 'reached'> {
  const what = `Payload${version} with its import-export plugin, job run at once, phones and countries not checked: its time against Lading’s`;
  return { goal: 8, what, limit: '', reached: null };
}

/** The ratio of one to the other, round by round. */
function timesOf(costs: Costs, others: Costs): Pick<BenchRow, 'result' | 'spread'> {
  const ratios = costs.map((cost, round) => cost / others[round]!);
  const form = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return {
    result: `${form(median(ratios))} ×`,
    spread: `${form(Math.min(...ratios))} to ${form(Math.max(...ratios))}, ${ratios.length} rounds`,
  };
}

function rate(costs: Costs): string {
  return costs.length > 0 ? `${count(Math.round(1000 / median(costs)))} rows a second` : 'not measured';
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function textOf({ content }: OrdersFile): string {
  if (!Buffer.isBuffer(content)) throw new Error('The file is not in memory.');
  return content.toString('utf8');
}
