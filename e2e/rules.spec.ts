import { chooseOption } from './choose-option';
import { expect, test } from './fixtures';

/** A shipper whose file names places by codes, misspells a country, keeps cancelled orders and has two items a row. */
const file = [
  'Depot;Order;Street;ZIP;City;Country;Recipient;Phone;GPS;Article;Qty;Second article;Second qty;Status',
  'RULES-EAST;R-1;Hauptstr. 5;10115;Berlin;Deutchland;Anna Maier;+493012345678;52.53, 13.38;Coffee;2;Filter;3;paid',
  'rules-west;R-2;Ringstr. 12;50667;Köln;DE;Ben Kaya;+4922112345678;50.94, 6.96;Tea;1;;;paid',
  'RULES-EAST;R-3;Am Markt 1;20095;Hamburg;DE;Clara Vogt;+494012345678;53.55, 9.99;Sugar;4;;;cancelled',
  'RULES-EAST;R-4;Am Markt 2;20095;Hamburg;DE;Dirk Lang;+494012345679;53.55, 9.99;Salt;1;;;',
].join('\n');

const place = (code: string, city: string, latitude: string, longitude: string) => ({
  ...{ code, name: `Depot ${city}`, full_address: 'Musterweg 5', postcode: '12345', city, country: 'DE' },
  ...{ latitude, longitude },
});

test('a dispatcher sets a shipper’s file up by rules, and its deliveries are right', async ({
  dispatcherPage: page,
  api,
}) => {
  const places = [
    place('RULES-EAST', 'Berlin', '52.5', '13.4'),
    place('Rules-West', 'Köln', '50.94', '6.95'),
  ];
  const added = await api.post('/api/delivery/places/bulk', { data: { places } });
  expect(added.status()).toBe(200);

  await page.goto('/imports/new');
  await page.getByLabel('Spreadsheet file').setInputFiles({
    name: 'rules.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await expect(page.getByText(/required fields are missing/)).toBeVisible();

  await chooseOption(page, 'Column for Pickup address', 'From the address book…');
  await page.getByLabel('A code in a column').check();
  await chooseOption(page, 'Column with the code', 'Depot');
  await expect(page.getByText('the address book has all 2 codes')).toBeVisible();
  await page.getByRole('button', { name: 'Use this' }).click();

  for (const field of ['Delivery latitude', 'Delivery longitude']) {
    await chooseOption(page, `Column for ${field}`, 'Another way…');
    await page.getByText('Part of a column').click();
    await chooseOption(page, 'Column', 'GPS');
    await chooseOption(page, 'Part', field.endsWith('latitude') ? /^the first number/ : /^the second number/);
    await page.getByRole('button', { name: 'Use this' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await chooseOption(page, 'Field for column Order', 'Reference');
  await chooseOption(page, 'Field for column Street', 'Delivery address');
  await chooseOption(page, 'Field for column City', 'Delivery city');
  await chooseOption(page, 'Field for column Country', 'Delivery country');
  await expect(page.getByText('All 12 required fields are filled')).toBeVisible();

  await page.getByRole('button', { name: 'Say what “Deutchland” in Delivery country means' }).click();
  await page.getByLabel('Read', { exact: true }).fill('DE');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Leave out rows by a value' }).click();
  await chooseOption(page, 'Column', 'Status');
  await page.getByLabel('cancelled 1 row').check();
  await page.getByLabel('empty 1 row').check();
  await page.getByRole('button', { name: 'Leave out these rows' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'From columns' }).click();
  await chooseOption(page, 'Description', 'Article');
  await chooseOption(page, 'Quantity', 'Qty');
  await page.getByRole('button', { name: 'Another package in the same row' }).click();
  await chooseOption(page, 'Description (2)', 'Second article');
  await chooseOption(page, 'Quantity (2)', 'Second qty');
  await page.getByRole('button', { name: 'Use these columns' }).click();

  const check = page.getByRole('region', { name: 'What the rows become' });
  await expect(check).toContainText('2 rows are ready, 2 left out');
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('2 left out');

  const jobId = page.url().split('/').at(-1)!;
  const read = async () =>
    (await (await api.get(`/api/delivery/bulk-order-creations/${jobId}`)).json()) as { status: string };
  await expect.poll(async () => (await read()).status).toBe('completed');
  expect(await read()).toMatchObject({
    ...{ total_records: 4, succeeded_records: 2, failed_records: 0 },
    ...{ skipped_records: 2, delivery_count: 2 },
  });
  const list = await api.get('/api/delivery/deliveries', { params: { bulk_order_creation_id: jobId } });
  const { data } = (await list.json()) as { data: { id: string; external_reference_id: string }[] };
  const found = await Promise.all(
    data.map(async ({ id }) => (await api.get(`/api/delivery/deliveries/${id}`)).json() as Promise<object>),
  );
  const byReference = (reference: string) =>
    found.find((one) => (one as { external_reference_id: string }).external_reference_id === reference);
  expect(byReference('R-1')).toMatchObject({
    ...{ pickup_full_address: 'Musterweg 5', pickup_city: 'Berlin', delivery_country: 'DE' },
    packages: [
      { name: 'Coffee', quantity: 2 },
      { name: 'Filter', quantity: 3 },
    ],
  });
  expect(byReference('R-2')).toMatchObject({
    ...{ pickup_city: 'Köln', delivery_city: 'Köln' },
    packages: [{ name: 'Tea', quantity: 1 }],
  });
  // Others import with the same customer.
  const deleted = await api.delete(`/api/delivery/bulk-order-creations/${jobId}/deliveries`);
  expect(deleted.status()).toBe(200);
});
