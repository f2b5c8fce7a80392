import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { chooseOption } from './choose-option';
import { expect, test } from './fixtures';

/** The check at a glance before the start: the map and the control totals. */

const rows = (count: number) => numberedRows(`map-${randomUUID()}`, count);

async function drop(page: Page, name: string, text: string) {
  await page.getByRole('link', { name: 'New import' }).click();
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Starts without remembering a profile: other tests have the same columns. */
async function start(page: Page) {
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  const remember = page.getByRole('checkbox', { name: /^Remember this for/ });
  if (await remember.isChecked()) await remember.uncheck();
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1)!;
}

test('swapped points are swapped back, and a pin moves all rows of one address', async ({
  dispatcherPage: page,
  api,
}) => {
  const [swapped, ...others] = rows(14);
  const wrong = { 'Drop Address': 'Graben 7', 'Drop Lat': '0', 'Drop Lng': '0' };
  await drop(
    page,
    'map.csv',
    csvOf([
      { ...swapped, 'Drop Lat': '16.36', 'Drop Lng': '48.2' },
      ...others.map((row, index) => (index < 2 ? { ...row, ...wrong } : row)),
    ]),
  );
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('heading', { name: '3 points to look at' })).toBeVisible();
  await expect(map.getByRole('img', { name: /^Map of 28 points, of which 3/ })).toBeVisible();
  await map.getByRole('button', { name: 'Swap back all 1' }).click();
  await expect(map.getByRole('heading', { name: '2 points to look at' })).toBeVisible();

  await map.getByRole('button', { name: /^Coordinates 0, 0 row 3/ }).click();
  await map.getByRole('button', { name: 'Set a pin' }).click();
  const pin = map.getByRole('button', { name: 'Pin: the arrow keys move it' });
  const field = map.getByLabel('Point of the pin');
  await expect(field).toHaveValue(/^48\.2\d*, 16\.3\d*$/); // it starts in the city
  const before = await field.inputValue();
  await pin.press('ArrowRight');
  await expect(field).not.toHaveValue(before);
  await field.fill('48.2085, 16.3721');
  await map.getByRole('button', { name: 'Use it for 2 rows' }).click();
  await expect(map.getByRole('heading', { name: 'No point looks wrong' })).toBeVisible();
  await expect(map.getByRole('status').first()).toContainText('4 cells of the file corrected by hand');

  const job = await start(page);
  await expect(page.getByText('Completed').first()).toBeVisible({ timeout: 60_000 });
  const { data } = (await (
    await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${job}&limit=50`)
  ).json()) as {
    data: {
      row_number: number;
      delivery_latitude: string;
      delivery_longitude: string;
      warnings: unknown[];
    }[];
  };
  const pointOf = (row: number) => {
    const found = data.find(({ row_number }) => row_number === row);
    return [Number(found?.delivery_latitude), Number(found?.delivery_longitude)];
  };
  expect([2, 3, 4, 5].map(pointOf)).toEqual([
    [48.2, 16.36],
    [48.2085, 16.3721],
    [48.2085, 16.3721],
    [48.2, 16.36],
  ]);
});

test('the totals turn from red to green, agree before and after the import, and follow a rollback', async ({
  dispatcherPage: page,
  api,
}) => {
  const items = '[{"name":"Box","quantity":2,"weight_kg":3.5}]';
  await drop(page, 'totals.csv', csvOf(rows(3).map((row) => ({ ...row, Items: items, COD: '€ 12,50' }))));
  const totals = page.getByRole('region', { name: 'Control totals' });
  await expect(totals.getByRole('row', { name: /^Weight \(kg\) 21/ })).toBeVisible();
  await expect(totals.getByRole('row', { name: /^Cash on delivery, EUR 37\.50/ })).toBeVisible();
  const panel = page.getByRole('region', { name: 'Start' });
  await totals.getByLabel('Packages on the manifest').fill('7');
  await expect(panel).toContainText('1 of 1 totals differs from the manifest');
  await totals.getByLabel('Packages on the manifest').fill('6');
  await totals.getByLabel('Cash on delivery, EUR on the manifest').fill('37,5');
  await expect(panel).toContainText('The totals agree with the manifest');

  const job = await start(page);
  await expect(totals).toContainText('The totals agree with the manifest', { timeout: 60_000 });
  await expect(totals.getByRole('row', { name: /^Weight \(kg\) 21/ })).toBeVisible();
  await totals.getByLabel('Orders on the manifest').fill('4');
  await totals.getByRole('button', { name: 'Keep the manifest’s numbers' }).click();
  await page.reload();
  await expect(totals).toContainText('1 of 3 totals differs from the manifest');
  const rolledBack = await api.delete(`/api/delivery/bulk-order-creations/${job}/deliveries`);
  expect(rolledBack.status()).toBe(200);
  await page.reload();
  await expect(totals.getByRole('row', { name: /^Packages 0/ })).toContainText('differs');
});
