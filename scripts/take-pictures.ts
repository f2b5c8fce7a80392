import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { DemoCredentials } from '@/prisma/seed-demo';
import { findBrowser } from './browser/find-browser';

/**
 * Takes the pictures of docs/profiles.md from a running demo, into docs/pictures. Start it first, on an empty data
 * folder: `LADING_DATA_DIR=/tmp/pictures npm start`. PORT and LADING_DATA_DIR say which instance it is.
 */

const dataDir = process.env.LADING_DATA_DIR ?? '.lading';
const baseURL = `http://localhost:${process.env.PORT ?? 3000}`;
const sampleFile = 'e2e/shippers/shop-line-items.csv';

const constants = {
  pickup_full_address: 'Am Borsigturm 100',
  pickup_latitude: '52.5823',
  pickup_longitude: '13.2846',
  pickup_city: 'Berlin',
  pickup_country: 'DE',
  delivery_country: 'DE',
};

const firstRules = {
  fields: {
    ...Object.fromEntries(Object.entries(constants).map(([field, constant]) => [field, { constant }])),
    delivery_full_address: { columns: ['Street', 'No.'] },
    delivery_city: { column: 'ZIP City', part: 'city' },
    delivery_postcode: { column: 'ZIP City', part: 'postcode' },
    delivery_latitude: { column: 'Point', part: 'latitude' },
    delivery_longitude: { column: 'Point', part: 'longitude' },
    delivery_contact_name: { column: 'Name' },
    delivery_contact_phone: { column: 'Phone' },
    delivery_date: { column: 'Day' },
    external_reference_id: { column: 'Order' },
  },
  packages: { sets: [{ name: 'Article', quantity: 'Qty', weight: 'Weight' }] },
  skip: { totals: true },
  extra: 'all',
};
const rules = { ...firstRules, order_columns: ['Order'], duplicate_mode: 'skip' };

async function main(): Promise<void> {
  const credentials = JSON.parse(
    readFileSync(path.join(dataDir, 'credentials.json'), 'utf8'),
  ) as DemoCredentials;
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage({ baseURL, viewport: { width: 1100, height: 900 } });
    page.setDefaultTimeout(120_000);
    await signIn(page, credentials.users.dispatcher);

    await dropSample(page);
    await picture(page, 'Columns', 'profiles-columns');

    const profileId = await makeProfile(page);
    await dropSample(page);
    await page.getByText(/^Recognised: /).waitFor();
    await page.getByText(/rows .*are ready/).waitFor();
    await page.getByText(/^Recognised: /).scrollIntoViewIfNeeded();
    await page.screenshot({ path: fileOf('profiles-recognised'), animations: 'disabled' });
    await picture(page, 'Rules for this file', 'profiles-rules');

    await page.goto(`/settings/import-profiles/${profileId}`);
    await page.getByText('The first version.').waitFor();
    await page.screenshot({ path: fileOf('profiles-page'), animations: 'disabled' });
  } finally {
    await browser.close();
  }
}

const fileOf = (name: string) => path.join('docs/pictures', `${name}.png`);

async function picture(page: Page, region: string, name: string): Promise<void> {
  await page
    .getByRole('region', { name: region, exact: true })
    .screenshot({ path: fileOf(name), animations: 'disabled' });
}

async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
}

async function dropSample(page: Page): Promise<void> {
  await page.goto('/imports/new');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Spreadsheet file').setInputFiles(sampleFile);
  await page.getByRole('region', { name: 'Columns', exact: true }).waitFor();
}

/** The profile as the wizard would have made it, and a second version. @returns its ID */
async function makeProfile(page: Page): Promise<string> {
  const customers = (await (await page.request.get('/api/delivery/customers')).json()) as {
    data: { id: string; name: string }[];
  };
  const [customer] = customers.data;
  if (!customer) throw new Error('The demo has no customer.');
  const [header = ''] = readFileSync(sampleFile, 'utf8').split('\n');
  const created = await page.request.post('/api/delivery/import-profiles', {
    headers: { origin: baseURL },
    data: { name: customer.name, customer_id: customer.id, columns: header.split(';'), rules: firstRules },
  });
  if (!created.ok()) throw new Error(`No profile was made: ${await created.text()}`);
  const { id } = (await created.json()) as { id: string };
  await page.request.patch(`/api/delivery/import-profiles/${id}`, {
    headers: { origin: baseURL },
    data: { rules },
  });
  return id;
}

await main();
