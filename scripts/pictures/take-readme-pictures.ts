import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { DemoCredentials } from '@/prisma/seed-demo';
import { chooseOption } from '@/e2e/choose-option';
import { makeMorning, morningColumns, walkTwoMinutes } from '@/e2e/walk-two-minutes';
import { findBrowser } from '@/scripts/browser/find-browser';

/**
 * Takes the pictures of README.md and docs/profiles.md from a running demo, into docs/pictures. Start it first, on an
 * empty data folder: `LADING_DATA_DIR=/tmp/pictures npm start`. PORT and LADING_DATA_DIR say which instance it is.
 */

const dataDir = process.env.LADING_DATA_DIR ?? '.lading';
const baseURL = `http://localhost:${process.env.PORT ?? 3000}`;

/** One line an item, as shops export them. */
const sample = `Order;Street;No.;ZIP City;Point;Name;Phone;Qty;Weight;Article;Day;Colour
S-1001;Musterweg;5;45127 Essen;51.45, 7.01;Erika Beispiel;0171 3920001;1;2,5 kg;Chair;25/03/2026;red
S-1001;Musterweg;5;45127 Essen;51.45, 7.01;Erika Beispiel;0171 3920001;2;12000 g;Table;25/03/2026;blue
S-1002;Ringstr.;8;10115 Berlin;52.53, 13.38;Max Muster;0171 3920002;1;1 kg;Lamp;06/03/2026;red
S-1003;Ringstr.;9;10115 Berlin;52.53, 13.38;Mia Muster;0171 3920003;1;1 kg;Lamp;06/03/2026;red
Total;;;;;;;5;16 kg;;;
`;

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
    const page = await browser.newPage({ baseURL, viewport: { width, height } });
    page.setDefaultTimeout(240_000);
    await signIn(page, credentials.users.dispatcher);

    await takeMorning(page, credentials);
    await takeImport(page);

    await dropSample(page);
    await picture(page, 'Columns', 'profiles-columns');

    const profileId = await makeProfile(page);
    await dropSample(page);
    await page.getByText(/^Recognised: /).waitFor();
    await page
      .getByText(/rows .*are ready/)
      .first()
      .waitFor();
    await page.setViewportSize({ width, height });
    await page.getByText(/^Recognised: /).scrollIntoViewIfNeeded();
    await page.screenshot({ path: fileOf('profiles-recognised'), ...look });
    await picture(page, 'Rules for this file', 'profiles-rules');

    await page.goto(`/settings/import-profiles/${profileId}`);
    await page.setViewportSize({ width, height });
    await page.getByText('The first version.').waitFor();
    await page.screenshot({ path: fileOf('profiles-page'), ...look });
  } finally {
    await browser.close();
  }
}

/** Nothing moves, and Next's own badge is hidden: `npm run dev` serves as well. */
const look = { animations: 'disabled', style: 'nextjs-portal { display: none }' } as const;

const width = 1100;
const height = 900;

const fileOf = (name: string) => path.join('docs/pictures', `${name}.png`);

async function picture(page: Page, region: string, name: string): Promise<void> {
  // So tall that the page does not scroll: its header stays on top of whatever scrolls below it.
  await page.setViewportSize({ width, height: 4000 });
  await page.getByRole('region', { name: region, exact: true }).screenshot({ path: fileOf(name), ...look });
}

/** The film strip of the README: the two minutes whose clicks are counted by e2e/two-minutes.spec.ts. */
async function takeMorning(page: Page, credentials: DemoCredentials): Promise<void> {
  await create(page, 'import-profiles', {
    name: 'Every morning',
    rules: {
      fields: Object.fromEntries(
        Object.entries(morningColumns.mappings).map(([column, field]) => [field, { column }]),
      ),
    },
    columns: Object.keys(morningColumns.mappings),
    customer_id: credentials.customer_id,
    delivery_service_id: credentials.delivery_service_id,
  });
  await page.goto('/imports');
  await page.waitForLoadState('networkidle');
  await walkTwoMinutes(page, makeMorning(), async (name) => {
    await page.waitForLoadState('networkidle'); // the map draws what it has loaded
    await page.screenshot({ path: fileOf(`morning-${name}`), ...look });
  });
}

/** The page of an import of which half the rows failed. */
async function takeImport(page: Page): Promise<void> {
  await page.goto('/imports/new');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Spreadsheet file').setInputFiles('public/samples/delivery-orders-messy.csv');
  await page.getByText('All 12 required fields are filled').waitFor();
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByRole('grid', { name: 'Failed rows' }).getByRole('rowheader').first().waitFor();
  await page.getByRole('region', { name: 'Timeline' }).getByText('Completed with failures').waitFor();
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: fileOf('import'), ...look });
}

/** Makes something by the API, as the person who is signed in. @returns its ID */
async function create(page: Page, what: string, data: object): Promise<string> {
  const headers = { origin: baseURL };
  const created = await page.request.post(`/api/delivery/${what}`, { headers, data });
  if (!created.ok()) throw new Error(`Nothing was made: ${await created.text()}`);
  return ((await created.json()) as { id: string }).id;
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
  await page.getByLabel('Spreadsheet file').setInputFiles({
    name: 'orders.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sample),
  });
  await page.getByRole('region', { name: 'Columns', exact: true }).waitFor();
}

/** The profile as the wizard would have made it, and a second version. @returns its ID */
async function makeProfile(page: Page): Promise<string> {
  const customers = (await (await page.request.get('/api/delivery/customers')).json()) as {
    data: { id: string; name: string }[];
  };
  const [customer] = customers.data;
  if (!customer) throw new Error('The demo has no customer.');
  const [header = ''] = sample.split('\n');
  const id = await create(page, 'import-profiles', {
    ...{ name: customer.name, customer_id: customer.id },
    ...{ columns: header.split(';'), rules: firstRules },
  });
  await page.request.patch(`/api/delivery/import-profiles/${id}`, {
    headers: { origin: baseURL },
    data: { rules },
  });
  return id;
}

await main();
