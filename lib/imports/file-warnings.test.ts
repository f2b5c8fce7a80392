import { afterAll, expect, it } from 'vitest';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImport } from '@/lib/imports/get-import';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { makeXlsx, sheetXml } from '@/lib/testing/make-xlsx';
import { csvOf, sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

async function warningsOf(content: Uint8Array, fileName: string, sheetName?: string) {
  const shop = await makeShop();
  const { tenantId } = shop;
  const upload = await uploadFile(shop, content, fileName);
  const profile = { ...rulesOfMappings(sampleMappings), sheet_name: sheetName };
  const input = sheetName === undefined ? upload : { ...upload, mappings: undefined, profile };
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  const done = await getImport({ tenantId, jobId: job.id, language: 'en', origin: 'http://lading.test' });
  expect(done).toMatchObject({ status: 'completed', succeeded_records: 1 });
  return done.file_warnings;
}

it('warns of letters that no charset explains, and names the one that was used', async () => {
  // ü and ß as DOS wrote them, which no charset that browsers know explains.
  const text = csvOf([{ 'Recipient Name': 'M\u0081ller', 'Drop Address': 'Hauptstra\u00e1e 1' }]);
  const [warning, ...others] = await warningsOf(Buffer.from(text, 'latin1'), 'orders.csv');
  expect(others).toEqual([]);
  expect(warning?.code).toBe('charset_doubt');
  expect(warning?.message).toMatch(/They were read as [a-z0-9-]+; [a-z0-9-_, ]+ would fit as well/);
  expect(await warningsOf(Buffer.from(csvOf([{ 'Recipient Name': 'Müller' }])), 'orders.csv')).toEqual([]);
});

it('warns of a second sheet with orders, unless the sheet was chosen', async () => {
  const sheet = (reference: string) => sheetXml([sampleHeader, sampleCells(0, { Reference: reference })]);
  const workbook = await makeXlsx({ sheets: { Mon: sheet('M-1'), Tue: sheet('T-1') } });
  const content = new Uint8Array(await workbook.arrayBuffer());
  expect(await warningsOf(content, 'week.xlsx')).toMatchObject([
    { code: 'other_order_sheets', message: expect.stringMatching(/“Mon” was imported.*“Tue”/) as string },
  ]);
  expect(await warningsOf(content, 'week.xlsx', 'Tue')).toEqual([]);
});
