import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { makeFailedWorkbook } from '@/lib/imports/make-failed-workbook';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { readCellsOf } from '@/lib/testing/read-rows';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import { read, utils } from '@e965/xlsx';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

const hostile = ['=1+1', "'=2", '00420', '+43 1 5', 'a\tb', '_x0041_', '<b>&"', ' two  spaces ', '@SUM(A1)'];

async function makeJob(count = hostile.length) {
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ Reference: `wb-${count}-${index}`, Notes: hostile[index % hostile.length]!, 'Drop Lat': '252' },
    'Recipient Phone': index === 0 ? '12' : '+43 1 58858 0',
  }));
  const leased = await makeImport(shop, csvOf(rows));
  await runImport(leased);
  return leased.jobId;
}

async function workbookOf(jobId: string, language: 'en' | 'de' = 'en') {
  const { content, fileName } = await makeFailedWorkbook({ tenantId: shop.tenantId, jobId, language });
  expect(fileName).toBe('orders-failed.xlsx');
  return new Blob([await new Response(content).arrayBuffer()]);
}

it('colours the bad cells, gives the reasons in the reader’s language, and changes no value', async () => {
  const jobId = await makeJob();
  const file = await workbookOf(jobId, 'de');
  const [header, ...rows] = await readCellsOf(file);
  expect(header).toEqual([
    ...sampleHeader,
    ...['row_number', 'error_field', 'error_code', 'error_message', 'lading_import'],
  ]);
  const notes = sampleHeader.indexOf('Notes');
  const first = rows[0]!.slice(sampleHeader.length);
  expect(first).toMatchObject(
    ['2', 'delivery_latitude', 'latitude_out_of_range', /Breitengrad/, jobId].map((is) =>
      is instanceof RegExp ? expect.stringMatching(is) : is,
    ),
  );
  expect(rows.map((cells) => cells[sampleHeader.length])).toEqual(
    hostile.map((_, index) => String(index + 2)),
  );

  // What another program sees, and what comes back from it.
  const book = read(await file.arrayBuffer(), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const cell = (column: number, row: number) => sheet[utils.encode_cell({ c: column, r: row })];
  expect(cell(notes, 3)).toMatchObject({ t: 's', v: '00420' });
  const colourOf = (name: (typeof sampleHeader)[number], row: number) =>
    cell(sampleHeader.indexOf(name), row).s?.fgColor?.rgb;
  expect(colourOf('Drop Lat', 1)).toBe('FDE2E1');
  expect(colourOf('Recipient Phone', 1)).toBe('FDE2E1');
  expect(colourOf('Recipient Phone', 2)).toBeUndefined();

  const again = await makeImport(shop, new Uint8Array(await file.arrayBuffer()));
  await runImport(again);
  const back = await readCellsOf(await workbookOf(again.jobId));
  expect(back.map((cells) => cells?.[notes])).toEqual([header, ...rows].map((cells) => cells?.[notes]));
  expect(back[0]).toEqual(header); // its own columns do not pile up
});

it('has only rows that no follow-up has taken, and pages through many', async () => {
  const jobId = await makeJob(230);
  await followUpImport({
    ...{ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en' },
    ...{ jobId, input: { rows: 'failed', row_numbers: [2, 150] } },
  });
  const numbers = (await readCellsOf(await workbookOf(jobId))).slice(1).map((cells) => Number(cells[16]));
  expect(numbers).toHaveLength(228);
  expect(numbers).not.toContain(150);
  expect(numbers).toContain(231);
});

it('is not there for a job without failed rows, or of another tenant', async () => {
  const leased = await makeImport(shop, csvOf([{ Reference: 'good' }]));
  await runImport(leased);
  const workbook = (tenantId: string) =>
    makeFailedWorkbook({ tenantId, jobId: leased.jobId, language: 'en' });
  await expect(workbook(shop.tenantId)).rejects.toMatchObject({ code: 'csv_not_ready' });
  await expect(workbook((await makeShop()).tenantId)).rejects.toMatchObject({ code: 'job_not_found' });
});
