import { expect, test } from 'vitest';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';
import { makeImport, makeShop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('searching for part of a customer’s name finds only that customer’s imports', async () => {
  const shop = await makeShop();
  const { tenantId } = shop;
  const cedar = { ...shop, customerId: await makeCustomer(tenantId, 'Cedar Pharmacy') };
  const elm = { ...shop, customerId: await makeCustomer(tenantId, 'Elm Street Grocers') };
  const { jobId } = await makeImport(cedar, csvOf([{}]));
  await makeImport(elm, csvOf([{}]));
  const { data, total } = await listAllJobs({
    tenantId,
    language: 'en',
    query: { page: 1, limit: 20, search: 'cedar' },
  });
  expect(total).toBe(1);
  expect(data).toMatchObject([{ channel: 'spreadsheet', import: { id: jobId } }]);
});
