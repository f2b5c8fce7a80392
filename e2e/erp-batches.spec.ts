import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import type { BatchInput } from '@/lib/inbound/batch-schemas';
import { goodTarget } from '@/lib/testing/sample-target';
import { csvOf } from '@/lib/testing/sample-orders';
import { makeBatch, sendBatch } from './batch-over-api';
import { dataDir } from './app-instance';
import { expect, signIn, test } from './fixtures';
import { withDatabase } from './look-into-database';
import { startImport, waitForEnd } from './import-over-api';

/** What a dispatcher sees of the batches that ERPs post, alongside the spreadsheets. */

/** Posts a batch with a unique ID. */
async function post(api: APIRequestContext, batch: Partial<BatchInput> & Pick<BatchInput, 'targets'>) {
  const whole = makeBatch({ sourceSystem: 'e2e_erp', ...batch });
  return { ...(await sendBatch(api, whole)), batchId: whole.batchId };
}

const rows = (page: Page) => page.getByRole('table').getByRole('row');

/** The row of the list with a link of this name. */
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name });

test('one list holds both channels, and the filter stays in the address', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const [batch, jobId] = await Promise.all([
    post(api, { targets: [goodTarget(randomUUID()), { externalId: '' }] }),
    startImport(api, credentials, csvOf([{ Reference: `both-${randomUUID()}` }])),
  ]);
  await waitForEnd(api, jobId);
  await page.goto('/imports');
  const row = rowOf(page, batch.batchId);
  await expect(row).toContainText('ERP batch');
  await expect(row).toContainText('Completed with failures');
  await expect(row).toContainText('1 created');
  await expect(row).toContainText('1 rejected');
  await expect(rows(page).filter({ hasText: 'Spreadsheet' }).first()).toBeVisible();

  const channels = page.getByRole('group', { name: 'Channel' });
  await channels.getByRole('button', { name: 'Spreadsheets' }).click();
  await expect(row).toHaveCount(0);
  await expect(page).toHaveURL(/channel=spreadsheet/);

  await channels.getByRole('button', { name: 'ERP batches' }).click();
  await expect(row).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Spreadsheet' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Status' }).click();
  await expect(page.getByRole('option', { name: 'Rolled back' })).toHaveCount(0);
  await page.getByRole('option', { name: 'Completed', exact: true }).click();
  await expect(row).toHaveCount(0);

  await page.goto(`/imports?channel=erp&search=${batch.batchId}`);
  await expect(rows(page)).toHaveCount(2); // including the header
  await page.getByRole('link', { name: batch.batchId }).click();
  await expect(page).toHaveURL(new RegExp(`/imports/batches/${batch.importJobId}$`));
  await expect(page.getByRole('link', { name: 'Imports' }).first()).toHaveAttribute('aria-current', 'page');
});

test('a batch’s page shows what was rejected and why, and what the sender has to do', async ({
  dispatcherPage: page,
  api,
}) => {
  const id = randomUUID();
  const batch = await post(api, {
    targets: [
      goodTarget(`${id}-good`),
      { externalId: `${id}-far`, title: 'Without a place' },
      goodTarget(`${id}-bad`, {
        address: { latitude: 252.1, city: 'Essen' },
        planning: { priority: 'Urgent' },
      }),
    ],
  });
  await page.goto(`/imports/batches/${batch.importJobId}`);
  await expect(page.getByRole('heading', { name: batch.batchId })).toBeVisible();
  await expect(page.getByText('1 of 3 items was rejected')).toBeVisible();
  await expect(page.getByText(/has to correct this item and send it under a new/)).toBeVisible();
  const request = page.getByRole('region', { name: 'Request' });
  await expect(request).toContainText('e2e_erp');
  await expect(request).toContainText('Create or update');

  const only = page.getByRole('group', { name: 'Show only' });
  await expect(only.getByRole('button', { name: 'Updated' })).toBeDisabled();
  await only.getByRole('button', { name: 'With warnings' }).click();
  await expect(page).toHaveURL(/warnings=true/);
  await expect(rows(page)).toHaveCount(2);
  await expect(rowOf(page, `${id}-far`)).toBeVisible();

  await page.getByRole('button', { name: 'Show what was rejected' }).click();
  await expect(page).toHaveURL(/status=Rejected/);
  const bad = rowOf(page, `${id}-bad`);
  await expect(rows(page)).toHaveCount(2);
  await expect(bad).toContainText('252.1');
  await bad.getByRole('button', { name: /Item 3/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Item 3' });
  await expect(drawer).toContainText('latitude_out_of_range');
  await expect(drawer).toContainText('unknown_priority');
  const sent = drawer.getByRole('region', { name: 'As it was sent' });
  await expect(sent.getByTitle(/252\.1/)).toHaveText(/"latitude": 252\.1/);
  await expect(sent.getByTitle(/Urgent/)).toHaveText(/"priority": "Urgent"/);
  await page.keyboard.press('Escape');

  await page.goBack();
  await expect(rowOf(page, `${id}-far`)).toBeVisible();
  await only.getByRole('button', { name: 'All items' }).click();
  const target = batch.items[0]!.status === 'Created' ? batch.items[0]!.targetId : 0;
  await rowOf(page, `${id}-good`)
    .getByRole('link', { name: String(target) })
    .click();
  await expect(page).toHaveURL(new RegExp(`/targets/${target}$`));
});

test('a large batch is paged', async ({ dispatcherPage: page, api }) => {
  const id = randomUUID();
  const targets = Array.from({ length: 120 }, (_, index) => goodTarget(`${id}-${index}`));
  const batch = await post(api, { targets });
  await page.goto(`/imports/batches/${batch.importJobId}`);
  const below = page.getByRole('navigation', { name: 'Pages', exact: true });
  await expect(below).toContainText('1–50 of 120 items');
  await below.getByRole('button', { name: 'Next page' }).click();
  await expect(rowOf(page, `${id}-50`)).toBeInViewport();
  const above = page.getByRole('navigation', { name: 'Pages, above the items' });
  await above.getByRole('button', { name: 'Next page' }).click();
  await expect(below).toContainText('101–120 of 120 items');
  await expect(rows(page)).toHaveCount(21);
  await expect(page).toHaveURL(/page=3/);
});

test('the other tenant finds neither the batch nor its page', async ({ page, api, credentials }) => {
  const batch = await post(api, { targets: [goodTarget(randomUUID())] });
  await signIn(page, credentials.other_tenant.users.dispatcher);
  await page.goto(`/imports?search=${batch.batchId}`);
  await expect(page.getByText('No import matches')).toBeVisible();
  for (const id of [batch.importJobId, '999999999999', 'x']) {
    await page.goto(`/imports/batches/${id}`);
    await expect(page.getByRole('heading', { name: 'There is no such batch' })).toBeVisible();
  }
});

test('a batch that waits for the engine is listed with its state, live, and its page says how far it is', async ({
  dispatcherPage: page,
  credentials,
}) => {
  const batchId = `WAITS-${randomUUID().slice(0, 8)}`;
  await withDatabase(dataDir, async (database) => {
    // As one that was received, and that the engine never heard of.
    await database.query(
      `INSERT INTO inbound_waiting_batches (import_job_id, tenant_id, api_client_id, source_system, batch_id, operation,
         language, content_hash, body_bytes, total_items, received_at)
       SELECT nextval('inbound_import_jobs_id_seq'), tenant_id, id, 'e2e_wms', $2, 'upsert', 'en', 'none', 5000, 30000, now()
       FROM api_clients WHERE client_id = $1`,
      [credentials.api_client.client_id, batchId],
    );
    await page.goto('/imports?channel=erp');
    const row = rowOf(page, batchId);
    await expect(row).toContainText('Waiting');
    await expect(row).toContainText('0 of 30,000 items');
    await row.getByRole('link').click();
    await expect(page.getByText('This batch waits to be taken in')).toBeVisible();
    await page.goBack();
    await database.query(
      `UPDATE inbound_waiting_batches SET failure_code = 'processing_failed' WHERE batch_id = $1`,
      [batchId],
    );
    await expect(row).toContainText('Failed');
    await row.getByRole('link').click();
    await expect(page.getByRole('alert').filter({ hasText: 'This batch was interrupted' })).toContainText(
      'processing_failed',
    );
    await database.query('DELETE FROM inbound_waiting_batches WHERE batch_id = $1', [batchId]);
  });
});
