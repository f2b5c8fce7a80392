import type { ProfileInput } from '@/lib/shaping/profile-schema';
import { sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import type { Report } from './bench-section';
import { empty } from './against-copy';
import { type ColumnRules, type OrdersFile, timeImport } from './import-over-http';
import { makeOrders } from './make-orders';
import { lineOf } from './orders-csv';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const rows = 45_000;
const limit = 1.3;

const addedColumns = ['Order', 'House No.', 'Qty', 'Kilos', 'Size'] as const;
const replaced = { Reference: 'Line', Items: 'Article' } as const;
const columns = [
  ...sampleHeader.map((name) => (name in replaced ? replaced[name as keyof typeof replaced] : name)),
  ...addedColumns,
];

const sameMappings = Object.fromEntries(
  Object.entries(sampleMappings).filter(([column]) => !(column in replaced)),
);

/** Each line is an order; what is beside the order's own fields is not read. */
const plain: ColumnRules = { mappings: { ...sameMappings, Line: 'external_reference_id' } };

/** Lines with the same order number are one order with a package each; street and house number are one address. */
const profile: ProfileInput = {
  fields: {
    ...Object.fromEntries(Object.entries(sameMappings).map(([column, field]) => [field, { column }])),
    delivery_full_address: { columns: ['Drop Address', 'House No.'] },
    external_reference_id: { column: 'Order' },
  },
  order_columns: ['Order'],
  packages: { sets: [{ name: 'Article', quantity: 'Qty', weight: 'Kilos', size: 'Size' }] },
};

/**
 * Goal 1: a profile with joined columns, rows of one order and packages from columns, against the plain import of the
 * same cells, each line an order. Once with a line an order, so that both make as many deliveries, once with three.
 */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const tenant = await app.makeTenant('Bench');
    const time = async (file: OrdersFile, rules: ColumnRules) => {
      await empty(app.database);
      return (await timeImport(app.database, tenant, { ...file, rules })).ms;
    };
    for (const linesPerOrder of [1, 3]) {
      const file = linesOfOrders(linesPerOrder);
      const ratios: number[] = [];
      await time(file, plain); // a warm-up
      await time(file, { profile });
      for (let round = 1; round <= rounds; round++) {
        const first = round % 2 === 0 ? await time(file, { profile }) : 0;
        const plainMs = await time(file, plain);
        const profileMs = first || (await time(file, { profile }));
        ratios.push(profileMs / plainMs);
        console.log(`round ${round}: profile ${Math.round(profileMs)} ms, plain ${Math.round(plainMs)} ms`);
      }
      report({
        goal: 1,
        what: `A profile with joins, packages and ${linesPerOrder} ${linesPerOrder === 1 ? 'line' : 'lines'} an order, against the plain import of the same cells`,
        limit: `≤ ${limit.toFixed(1)} ×`,
        result: `${median(ratios).toFixed(2)} ×`,
        spread: `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}, ${rounds} rounds; ${rows.toLocaleString('en')} rows`,
        reached: median(ratios) <= limit,
      });
    }
  } finally {
    await app.stop();
  }
}

/** @returns a csv of good lines, as many to each order */
function linesOfOrders(linesPerOrder: number): OrdersFile {
  const lines = [lineOf(columns)];
  const reference = sampleHeader.indexOf('Reference');
  const article = sampleHeader.indexOf('Items');
  let order = 0;
  for (const { cells, bad } of makeOrders({ seed: 2, prefix: 'PRO' })) {
    if (bad) continue;
    order += 1;
    for (let line = 0; line < linesPerOrder; line++) {
      const number = lines.length;
      const own = [...cells];
      own[reference] = `L-${number}`;
      own[article] = `Article ${number % 97}`;
      lines.push(
        lineOf([...own, cells[reference]!, `${order % 240}`, `${1 + (number % 4)}`, '2.5 kg', '40x30x20']),
      );
      if (number === rows) return { kind: 'csv', content: Buffer.from(lines.join('')), rows, bad: 0 };
    }
  }
  throw new Error('The orders have ended.');
}
