import { createReferenceData } from '@/lib/fields/reference-data';
import type { FieldTexts } from '@/lib/shaping/compile-rules';
import { readCities } from '@/lib/geography/read-cities';
import { ByteWriter } from '@/lib/import-files/byte-writer';
import { readCanonical, type ReadRow } from '@/lib/import-files/canonical-csv';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { copyConstants, encodeDelivery } from '@/lib/import-files/encode-delivery';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import { findHeader } from '@/lib/import-files/find-header';
import { newId } from '@/lib/import-files/new-id';
import { planFile } from '@/lib/import-files/plan-file';
import { ReportLines } from '@/lib/import-files/report-chunk';
import { OrderChecker, type OrderDraft } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { openTable } from '@/lib/table-files/read-table';
import { sampleMappings } from '@/lib/testing/sample-orders';
import type { Report } from './bench-section';
import { csvOfRows } from './orders-csv';
import { median } from './start-database';

const ROWS = 40_000;
const ROUNDS = 5;
const CHUNK_ROWS = 2000;
const limits = {
  maxRows: ROWS,
  maxColumns: 500,
  maxCellCharacters: 32_767,
  maxUncompressedBytes: 2 ** 30,
};
const rules = rulesOfMappings({ ...sampleMappings });
const reference = createReferenceData(readCities);
const constants = {
  ...{ tenantId: newId(), customerId: newId(), deliveryServiceId: newId(), deliveryTypeId: newId() },
  ...{ bulkOrderCreationId: newId(), payerType: 'sender', paymentMethod: 'wallet' },
};

/** µs of processor time a row, all threads of the process: the clock would count what others do. */
async function perRow(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / ROWS;
}

/** What a csv row costs in each of the pure stages, so that a change that costs is seen. */
export async function measure(report: Report): Promise<void> {
  const { content } = csvOfRows({ seed: 1, prefix: 'STAGE' }, ROWS);
  const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)]);
  const micros = new Map<string, number[]>();
  const take = async (stage: string, work: () => unknown) => {
    const cost = await perRow(work);
    micros.set(stage, [...(micros.get(stage) ?? []), cost]);
  };
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === 1) micros.clear(); // the first one warmed up
    await measureOnce(blob, take);
  }
  for (const [stage, values] of micros) {
    report({
      goal: 9,
      what: stage,
      limit: '',
      result: `${median(values).toFixed(1)} µs a row`,
      spread: `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}, ${ROUNDS} rounds of ${ROWS.toLocaleString('en')} rows`,
      reached: null,
    });
  }
}

type Take = (stage: string, work: () => unknown) => Promise<void>;

async function measureOnce(blob: Blob, take: Take): Promise<void> {
  await take('read: the file’s bytes become cells', async () => {
    const table = await openTable(blob, limits);
    for await (const batch of table.rows()) if (batch.length === 0) throw new Error('An empty batch.');
  });
  await take('header: the header row is found on its own', async () => {
    const table = await openTable(blob, limits);
    await findHeader(table.rows(), rules, null);
  });
  const pieces: Uint8Array[] = [];
  let plan: FilePlan | undefined;
  await take('plan: read, surveyed, and written as canonical CSV', async () => {
    const write = (bytes: Uint8Array) => void pieces.push(bytes);
    plan = await planFile({ blob, rules, chunkRows: CHUNK_ROWS, limits, write });
  });
  const canonical = Buffer.concat(pieces);
  await measureRows(canonical, plan!, take);
}

async function measureRows(canonical: Buffer, plan: FilePlan, take: Take): Promise<void> {
  const width = plan.columns.length;
  const compiled = compileRules(rules, plan.column_names);
  const rows = [...readCanonical(canonical, width)];
  await take('read again: the canonical CSV becomes cells', () => {
    for (const { cells } of readCanonical(canonical, width))
      if (cells.length === 0) throw new Error('No cells.');
  });
  let shaped = 0;
  await take('shape: the rules find the text of each field', () => {
    for (const { cells } of rows) shaped += (compiled.texts(cells) satisfies FieldTexts).length;
  });
  const checker = new OrderChecker(compiled, { reference, columnCount: plan.header_width ?? null });
  const good: { order: OrderDraft; row: ReadRow }[] = [];
  await take('check: shape, read each field, warn about points', () => {
    for (const row of rows) {
      const { order } = checker.check([row]);
      if (order) good.push({ order, row });
    }
  });
  const shared = copyConstants(constants);
  const lines = new ByteWriter(canonical.length * 2);
  await take('encode: a good order becomes a line of COPY text', () => {
    for (const { order, row } of good) lines.write(encodeDelivery(newId(), shared, row.rowNumber, order));
  });
  const written = new ReportLines(plan.columns, 'en', compiled.skippedValues);
  const id = newId();
  await take('report: a row becomes a line of the success file', () => {
    for (const { row } of good) written.addSuccess(row, id);
  });
  await take('chunk: all of it from the canonical CSV on', () => {
    for (const { byte_start: start, byte_end: end } of plan.chunks) {
      const task = { bytes: canonical.subarray(start, end), plan, rules, today: '2026-01-01', constants };
      checkChunk({ ...task, language: 'en' }, reference);
    }
  });
  if (shaped === 0) throw new Error('Nothing was shaped.');
}
