import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { CustomersPage, DeliveriesPage } from '@/lib/deliveries/delivery-schemas';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { type Credentials, expect, test } from './fixtures';
import { getJob, startImport, waitForEnd } from './import-over-api';

/** What happens to deliveries after their import: edits, departures, rollbacks, and the next file with the same orders. */

const deliveriesPath = '/api/delivery/deliveries';

/** An import of some orders. @returns its ID, the prefix of its references, and its deliveries by their rows */
async function importOrders(api: APIRequestContext, credentials: Credentials, count: number) {
  const prefix = `life-${randomUUID().slice(0, 8)}`;
  const jobId = await startImport(api, credentials, csvOf(numberedRows(prefix, count)));
  await waitForEnd(api, jobId);
  const response = await api.get(`${deliveriesPath}?bulk_order_creation_id=${jobId}`);
  const { data } = (await response.json()) as DeliveriesPage;
  const idOf = (row: number) => data.find((each) => each.row_number === row)!.id;
  return { jobId, prefix, idOf };
}

test('a delivery is edited and cancelled on its page, and its history says so', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const { prefix, idOf } = await importOrders(api, credentials, 1);
  await page.goto(`/deliveries/${idOf(2)}`);
  await page.getByRole('button', { name: 'Edit…' }).click();
  const form = page.getByRole('dialog', { name: 'Edit delivery' });
  await form.getByLabel('Recipient phone').fill('+43 1 5123456');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText('+4315123456');
  await expect(page.getByRole('link', { name: '+4315123456' })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel delivery…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel delivery' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cancelled');
  await expect(page.getByRole('button', { name: 'Edit…' })).toBeHidden();
  await expect(history.getByRole('listitem')).toHaveCount(2);

  await page.goto('/deliveries');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Cancelled' }).click();
  await expect(page.getByRole('link', { name: `${prefix}-0` })).toBeVisible();
});

test('selected deliveries are rolled back, then the rest; what has left stays, as the dialog has said', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const { jobId, prefix, idOf } = await importOrders(api, credentials, 5);
  expect((await api.post(`${deliveriesPath}/${idOf(4)}/dispatch`)).status()).toBe(200);
  await page.goto(`/imports/${jobId}`);
  await page.getByRole('button', { name: 'Choose deliveries' }).click();
  await expect(page.getByLabel('Row 4')).toBeDisabled();
  await page.getByLabel('Row 2').check();
  await page.getByLabel('Row 3').check();
  await page.getByRole('button', { name: 'Delete 2 deliveries…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete 2 deliveries' }).click();
  await expect(page.getByRole('heading', { name: '2 deliveries deleted' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Show deliveries (3 left)' })).toBeVisible();
  expect(await getJob(api, jobId)).toMatchObject({ deleted_count: 2, rolled_back_at: null });

  await page.getByRole('button', { name: 'Roll back…' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('1 delivery will stay:');
  await expect(dialog.getByRole('link', { name: `${prefix}-2` })).toBeVisible();
  await dialog.getByRole('button', { name: 'Roll back 2 deliveries' }).click();
  await expect(page.getByText('2 deliveries deleted. 1 delivery kept.').first()).toBeVisible();
  expect(await getJob(api, jobId)).toMatchObject({
    ...{ deleted_count: 4, delivery_count: 5, rolled_back_at: expect.any(String) },
  });
});

test('the next file updates the deliveries that are there already, if the wizard is told to', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const { prefix, idOf } = await importOrders(api, credentials, 2);
  const customers = (await (await api.get('/api/delivery/customers?limit=200')).json()) as CustomersPage;
  // Another customer's deliveries would not be touched.
  const customer = customers.data.find(({ id }) => id === credentials.customer_id)!;
  await page.goto('/imports/new');
  const rows = [0, 1, 2].map((index) => ({
    Reference: `${prefix}-${index}`,
    ...(index === 0 && { 'Recipient Name': 'Nora Neu' }),
  }));
  await page.getByLabel('Spreadsheet file').setInputFiles({
    ...{ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) },
  });
  await page.getByLabel('Update the delivery, if it has not left').check();
  await chooseOption(page, 'Customer', customer.name);
  await chooseOption(page, 'Delivery service');
  // The files of other tests have the same columns.
  await page.getByLabel(/^Remember this for/).uncheck();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  const jobId = page.url().split('/').at(-1)!;
  expect(await waitForEnd(api, jobId)).toMatchObject({
    ...{ status: 'completed', succeeded_records: 3, failed_records: 0, delivery_count: 1, updated_count: 2 },
  });
  await expect(page.getByText('2 updated')).toBeVisible();
  await page.goto(`/deliveries/${idOf(2)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Changed');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Nora Neu');
  await expect(page.getByRole('link', { name: /^again/ })).toBeVisible();
});
