import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from '@playwright/test';
import { timeZoneCookie } from '@/components/frame/time-zone';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeBatch, sendBatch } from './batch-over-api';
import { expect, fetchToken, signIn, test } from './fixtures';
import { importBody, importsPath, uploadFile, waitForEnd } from './import-over-api';

/** What a page shows first comes with the page: the server has asked for it (app/(app)/prefetched-page.tsx). */

test.describe.configure({ timeout: 180_000 });

/** Each page's address, and what it shows first of things that this test has made. */
let firsts: Record<string, string[]>;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

test.beforeAll(async ({ browser, playwright, credentials, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await signIn(page, credentials.users.admin);
  signedIn = await page.context().storageState();
  await page.close();
  const api = await playwright.request.newContext({ baseURL, storageState: signedIn });
  const own = randomUUID().slice(0, 8);
  const make = async (path: string, data: unknown) => {
    const response = await api.post(path, { data });
    expect(response.status(), await response.text()).toBeLessThan(300);
    return (await response.json()) as { id: string };
  };
  const name = `First ${own}`;
  const fileKey = await uploadFile(
    api,
    csvOf([...numberedRows(`first-${own}`, 3), { 'Drop Lat': 'x' }]),
    `${own}.csv`,
  );
  const { id: jobId } = await make(importsPath, importBody(credentials, fileKey, { name }));
  await waitForEnd(api, jobId);
  const listed = await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${jobId}`);
  const { data } = (await listed.json()) as { data: { id: string; external_reference_id: string }[] };
  const delivery = data[0]!;
  await make('/api/api-clients', { name: `ERP ${own}`, scopes: ['inbound.targets.read'] });
  await make('/api/api-keys', { name: `Key ${own}`, scopes: ['inbound.targets.read'] });
  await make('/api/inboxes', { name: `Inbox ${own}` });
  await make('/api/webhooks', { url: 'https://erp.invalid/', description: `Hook ${own}` });
  const profile = await make('/api/delivery/import-profiles', {
    name: `Daily ${own}`,
    rules: {
      fields: Object.fromEntries(
        Object.entries(sampleMappings).map(([column, field]) => [field, { column: `First ${column}` }]),
      ),
    },
  });
  await make('/api/delivery/places', {
    ...{ code: `0-${own}`, name: `Dock ${own}`, full_address: 'Kai 1', city: 'Hamburg', country: 'DE' },
    ...{ latitude: '53.54', longitude: '9.99' },
  });
  await api.dispose();

  const bearer = await fetchToken(baseURL!, credentials.api_client);
  const erp = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${bearer}` },
  });
  const batch = await sendBatch(
    erp,
    makeBatch({ targets: [goodTarget(`FT-${own}`, { title: `Pallet ${own}` })] }),
  );
  await erp.dispose();
  const [item] = batch.items;
  if (item?.status !== 'Created') throw new Error('The target was not made');

  firsts = {
    [`/imports?search=${own}`]: [name],
    [`/imports/${jobId}`]: [name, `${own}.csv`, 'Timeline'],
    [`/imports/batches/${batch.importJobId}`]: [`FT-${own}`, `Pallet ${own}`],
    '/imports/shippers': ['<table'],
    [`/imports/shippers/${credentials.customer_id}`]: ['</svg>'],
    [`/deliveries?bulk_order_creation_id=${jobId}`]: data.map((each) => each.external_reference_id),
    [`/deliveries/${delivery.id}`]: [delivery.external_reference_id],
    [`/targets?search=${own}`]: [`Pallet ${own}`],
    [`/targets/${item.targetId}`]: [`Pallet ${own}`],
    '/settings/api-clients': [`ERP ${own}`],
    '/settings/api-keys': [`Key ${own}`],
    '/settings/webhooks': [`Hook ${own}`],
    '/settings/inboxes': [`Inbox ${own}`],
    '/settings/audit': [`ERP ${own}`],
    [`/settings/import-profiles?search=${own}`]: [`Daily ${own}`],
    [`/settings/import-profiles/${profile.id}`]: [`Daily ${own}`],
    '/settings/people': [credentials.users.dispatcher.email],
    [`/settings/places?search=${own}`]: [`Dock ${own}`],
    '/account/sessions': ['This session'],
  };
});

test('the first rows of each list and the facts of each thing stand in the HTML, which nobody keeps', async ({
  playwright,
  baseURL,
}) => {
  const reader = await playwright.request.newContext({ baseURL, storageState: signedIn });
  for (const [address, texts] of Object.entries(firsts)) {
    const response = await reader.get(address);
    expect(response.headers()['cache-control'], address).toContain('no-store');
    // What scripts bring is no text yet.
    const html = (await response.text()).replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');
    for (const text of texts) expect(html, address).toContain(text);
  }
  await reader.dispose();
});

async function openIn(browser: Browser, baseURL: string | undefined, device: object = {}) {
  const context = await browser.newContext({ baseURL, storageState: signedIn, ...device });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  return { context, page, problems };
}

test('the rows stay where the API does not answer the browser, and the page can be used', async ({
  browser,
  baseURL,
}) => {
  const { context, page, problems } = await openIn(browser, baseURL);
  await page.route('**/api/**', (call) => call.abort());
  const [address, [name]] = Object.entries(firsts)[0]!;
  await page.goto(address);
  const link = page.getByRole('link', { name, exact: true });
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: /^Spreadsheets?/ }).click();
  await expect(page).toHaveURL(/channel=spreadsheet/);
  await page.goBack();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(problems).toEqual([]);
  await context.close();
});

test('the browser takes over every page as the server wrote it, in another time zone and language', async ({
  browser,
  baseURL,
}) => {
  for (const locale of ['en-GB', 'ar']) {
    const { context, page, problems } = await openIn(browser, baseURL, { timezoneId: 'Asia/Tokyo', locale });
    for (const address of Object.keys(firsts)) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(problems, `${locale} ${address}`).toEqual([]);
    }
    await context.close();
  }
});

test('moments are written in the reader’s time zone, by the server as well once it knows it', async ({
  browser,
  baseURL,
}) => {
  const address = Object.keys(firsts).find((each) => each.startsWith('/deliveries/'))!;
  const shownIn = async (timezoneId: string) => {
    const { context, page } = await openIn(browser, baseURL, { timezoneId });
    await page.goto(address);
    const hours = page.locator('#origin dd').first();
    await expect(hours).toHaveText(/^\d+ \w+ \d{4}, [\d:]+$/);
    const zoneKnown = async () =>
      (await context.cookies()).find(({ name }) => name === timeZoneCookie)?.value;
    await expect.poll(zoneKnown).toBe(encodeURIComponent(timezoneId)); // the browser has taken the page over
    const html = await (await context.request.get(address)).text();
    await expect.poll(async () => html.includes((await hours.textContent())!)).toBe(true);
    const shown = await hours.textContent();
    await context.close();
    return shown;
  };
  expect(await shownIn('Asia/Tokyo')).not.toBe(await shownIn('America/New_York'));
});
