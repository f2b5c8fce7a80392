import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Files of shippers, each set up once in the wizard and from then on imported with drop and Start alone. */

const fileOf = (name: string) => path.join('e2e/shippers', name);

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page
    .getByRole('option', { name: option, exact: typeof option === 'string' })
    .first()
    .click();
  await expect(page.getByRole('option')).toHaveCount(0);
}

/** Fills a required field in another way than by a column. */
async function fillAnotherWay(
  page: Page,
  field: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await choose(page, `Column for ${field}`, 'Another way…');
  const dialog = page.getByRole('dialog', { name: 'Fill a field another way' });
  await fill(dialog);
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(dialog).toBeHidden();
}

const fillAlways = (page: Page, field: string, value: string) =>
  fillAnotherWay(page, field, (dialog) => dialog.getByRole('textbox', { name: 'Value' }).fill(value));

const fillByPart = (page: Page, field: string, column: string, part: RegExp) =>
  fillAnotherWay(page, field, async (dialog) => {
    await dialog.getByText('Part of a column').click();
    await choose(page, 'Column', column);
    await choose(page, 'Part', part);
  });

const fillByColumns = (page: Page, field: string, columns: readonly string[]) =>
  fillAnotherWay(page, field, async (dialog) => {
    await dialog.getByText('Several columns together').click();
    for (const [index, column] of columns.entries()) await choose(page, `Column ${index + 1}`, column);
  });

test('a shop with one line an item is set up once; its next file needs drop and Start alone', async ({
  dispatcherPage: page,
  api,
}) => {
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(fileOf('shop-line-items.csv'));
  await expect(page.getByText('10 required fields are missing')).toBeVisible();
  await fillAlways(page, 'Pickup address', 'Am Borsigturm 100');
  await fillAlways(page, 'Pickup latitude', '52.5823');
  await fillAlways(page, 'Pickup longitude', '13.2846');
  await fillAlways(page, 'Pickup city', 'Berlin');
  await fillAlways(page, 'Pickup country', 'DE');
  await fillAlways(page, 'Delivery country', 'DE');
  await fillByColumns(page, 'Delivery address', ['Street', 'No.']);
  await fillByPart(page, 'Delivery city', 'ZIP City', /^the city/);
  await fillByPart(page, 'Delivery latitude', 'Point', /^the first number/);
  await fillByPart(page, 'Delivery longitude', 'Point', /^the second number/);
  await choose(page, 'Field for column Order', 'Reference');
  await choose(page, 'Rows and orders', 'Rows with the same “Order” are one order');
  await page.getByRole('button', { name: 'From columns' }).click();
  await choose(page, 'Description', 'Article');
  await choose(page, 'Quantity', 'Qty');
  await choose(page, 'Weight', 'Weight');
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await page.getByLabel('1 sum or footer, first in row 6').check();
  await page.getByLabel('Keep the 2 columns that no field takes with each delivery').check();
  await expect(page.getByRole('region', { name: 'What the rows become' })).toContainText(
    '4 rows (3 orders) are ready, 1 left out',
  );
  await expect(page.getByRole('region', { name: 'What the rows become' })).toContainText('1 warning');
  await choose(page, 'Customer', /./);
  await choose(page, 'Delivery service', /./);
  const remember = page.getByLabel(/^Remember this for/);
  await expect(remember).toBeChecked();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('1 left out');
  await expect(page.getByRole('region', { name: 'Deliveries with warnings' })).toContainText(
    'it would be with latitude and longitude swapped',
  );
  const jobId = page.url().split('/').at(-1)!;
  const job = (await (await api.get(`/api/delivery/bulk-order-creations/${jobId}`)).json()) as object;
  expect(job).toMatchObject({
    ...{ status: 'completed', total_records: 5, succeeded_records: 4, failed_records: 0, skipped_records: 1 },
    ...{ delivery_count: 3, warning_count: 1, profile_version: 1 },
  });
  const deleted = await api.delete(`/api/delivery/bulk-order-creations/${jobId}/deliveries`);
  expect(deleted.status()).toBe(200);

  // The next morning.
  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles(fileOf('shop-line-items.csv'));
  await expect(page.getByText(/^Recognised: /)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What the rows become' })).toContainText(
    '4 rows (3 orders) are ready, 1 left out',
  );
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('1 left out');
  const secondId = page.url().split('/').at(-1)!;
  expect(secondId).not.toBe(jobId);
  const second = (await (await api.get(`/api/delivery/bulk-order-creations/${secondId}`)).json()) as {
    profile_id: string;
  };
  expect(second).toMatchObject({ delivery_count: 3, succeeded_records: 4, skipped_records: 1 });
  expect(second.profile_id).toBe((job as { profile_id: string }).profile_id);
});
