import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareReturnedRows, withFixes } from '@/components/new-import/returned/compare-returned-rows';
import { readReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import { returnedColumns } from '@/lib/headers/report-columns';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { findReturnedImport } from '@/lib/imports/find-returned-import';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { getImport } from '@/lib/imports/get-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { makeFailedWorkbook } from '@/lib/imports/make-failed-workbook';
import { objectStore } from '@/lib/storage/open-object-store';
import { openTable } from '@/lib/table-files/read-table';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { testLimits } from '@/lib/testing/read-rows';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import { read, utils, write } from '@e965/xlsx';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

const long = 'x'.repeat(1500);
const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });

/** Rows 2 to 5, of which 3, 4 and 5 failed. */
async function makeParent(prefix: string) {
  const bad = { 'Recipient Phone': '12' };
  const leased = await makeImport(
    shop,
    csvOf([
      { Reference: `${prefix}-2` },
      { Reference: `${prefix}-3`, ...bad, Notes: long },
      { Reference: `${prefix}-4`, ...bad, Notes: '=1+1' },
      { Reference: `${prefix}-5`, ...bad },
    ]),
  );
  await runImport(leased);
  return leased.jobId;
}

/** What the wizard finds out about a file. */
async function recognise(file: Blob, tenantId = shop.tenantId) {
  const table = await openTable(file, testLimits);
  const first = await table.rows()[Symbol.asyncIterator]().next();
  const header = first.value![0]!.cells;
  const columns = returnedColumns(header)!;
  const returned = await readReturnedRows(table, { columns, headerRowNumber: 1 });
  const job = await findReturnedImport(tenantId, {
    import_id: returned.importId ?? undefined,
    columns: header.slice(0, columns.own),
    rows: returned.rows.map(({ rowNumber, errorField, errorCode }) => ({
      ...{ row_number: rowNumber, error_field: errorField, error_code: errorCode },
    })),
  });
  if (!job) return { job, changes: null, returned };
  async function* pages() {
    yield (await jobOf(job!.id)).failed_order_logs;
  }
  return { job, changes: await compareReturnedRows(returned.rows, pages()), returned };
}

const workbookOf = async (jobId: string) => {
  const { content } = await makeFailedWorkbook({ tenantId: shop.tenantId, jobId, language: 'fr' });
  return new Response(content).arrayBuffer();
};

it('a workbook of failed rows, mended in another program, becomes a follow-up of its import', async () => {
  const parent = await makeParent('book');
  const book = read(await workbookOf(parent));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
  const phone = sampleHeader.indexOf('Recipient Phone');
  rows[2]![phone] = '+43 1 58858 0'; // row 4
  rows.splice(3, 1); // row 5 is not to come back
  rows.push([...rows[1]!.slice(0, 16), '2', '', '', '', parent], ['a row of somebody else']);
  book.Sheets[book.SheetNames[0]!] = utils.aoa_to_sheet(rows);
  const mended = new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);

  const { job, changes, returned } = await recognise(mended);
  expect(job).toMatchObject({ id: parent, file_name: 'orders.csv', failed_records: 3 });
  expect(returned.unnumbered).toBe(1);
  expect(changes).toEqual({
    ...{ rowNumbers: [3, 4], taken: 0, unknown: 1 },
    corrections: [{ row_number: 4, column_index: phone, value: '+43 1 58858 0' }],
  });
  // Fixed in the page: row 2 of the file is row 3, row 3 is row 4; the reason beside a row is no cell of it, row 4 no open row.
  const fix = (row: number, column: number, value: string) => ({
    ...{ row_number: row, column_index: column, value },
  });
  const fixes = [
    fix(2, phone, '+43 1 1'),
    fix(3, phone, '+43 1 2'),
    fix(2, 18, 'x'),
    fix(4, phone, '+43 1 3'),
  ];
  expect(withFixes(changes!, returned.rows, fixes)).toEqual([
    fix(4, phone, '+43 1 2'),
    fix(3, phone, '+43 1 1'),
  ]);
  const followUp = await followUpImport({
    ...{ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en', jobId: parent },
    input: { rows: 'failed', row_numbers: changes!.rowNumbers, corrections: changes!.corrections },
  });
  await runImport({ jobId: followUp.id, leaseId: followUp.worker_lease_id! });
  const { family, succeeded_records } = await jobOf(followUp.id);
  expect(succeeded_records).toBe(1);
  expect(family!.balance).toMatchObject({ rows: 4, delivered: 2, failed_open: 2 });

  // The same file once more: its rows are in the follow-up by now.
  expect((await recognise(mended)).changes).toMatchObject({ rowNumbers: [], taken: 2 });
  expect((await recognise(mended, (await makeShop()).tenantId)).job).toBeNull();
});

it('a failed CSV links itself by its columns, rows and problems, with cells that were too long to keep', async () => {
  await makeParent('other');
  const parent = await makeParent('csv');
  const row = await getImportRow(shop.tenantId, parent);
  const file = await new Response(await new Response(toWeb(row.failedKey!)).blob()).blob();
  const { job, changes } = await recognise(file);
  expect(job?.id).toBe(parent); // the latest of two that look the same
  expect(changes).toMatchObject({ rowNumbers: [3, 4, 5], unknown: 0 });
  const notes = sampleHeader.indexOf('Notes');
  expect(changes!.corrections).toEqual([{ row_number: 3, column_index: notes, value: long }]);
  const elsewhere = csvOf([{}]).replace(/\r?\n$/, '');
  expect(returnedColumns(elsewhere.split('\r\n')[0]!.split(','))).toBeNull();
});

function toWeb(key: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      for await (const piece of await objectStore().read(key)) controller.enqueue(piece as Uint8Array);
      controller.close();
    },
  });
}
