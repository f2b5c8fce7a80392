import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { makeBatch, sendBatch } from './batch-over-api';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';
import { importsPath, startImport, waitForEnd } from './import-over-api';

/** The policy of pages, API responses and stored files; the browser reports violations on its console. */

interface Made {
  jobId: string;
  importJobId: number;
  deliveryId: string;
  targetId: number;
  profileId: string;
  customerId: string;
}

/** Of a profile that fills every required field. */
const rules = {
  // No other test's file has such columns, so that the profile is not recognised there.
  fields: Object.fromEntries(
    Object.entries(sampleMappings).map(([column, field]) => [field, { column: `Their ${column}` }]),
  ),
};

/** Every page, and the heading that shows it has loaded. A page that is missing here fails the test. */
const visits: Record<string, { address: (made: Made) => string; heading: string | RegExp }> = {
  '/': { address: () => '/', heading: 'Imports' },
  '/sign-in': { address: () => '/sign-in', heading: /Imports|Sign in/ },
  '/imports': { address: () => '/imports', heading: 'Imports' },
  '/imports/new': { address: () => '/imports/new', heading: 'New import' },
  '/imports/[jobId]': { address: ({ jobId }) => `/imports/${jobId}`, heading: /./ },
  '/imports/shippers': { address: () => '/imports/shippers', heading: 'Shippers' },
  '/imports/shippers/[customerId]': {
    address: ({ customerId }) => `/imports/shippers/${customerId}`,
    heading: /./,
  },
  '/imports/batches/[importJobId]': {
    address: ({ importJobId }) => `/imports/batches/${importJobId}`,
    heading: /./,
  },
  '/deliveries': { address: () => '/deliveries', heading: 'Deliveries' },
  '/deliveries/[deliveryId]': { address: ({ deliveryId }) => `/deliveries/${deliveryId}`, heading: /./ },
  '/wall': { address: () => '/wall', heading: 'Today’s imports' },
  '/targets': { address: () => '/targets', heading: 'Targets' },
  '/targets/[targetId]': { address: ({ targetId }) => `/targets/${targetId}`, heading: /./ },
  '/settings': { address: () => '/settings', heading: /./ },
  '/settings/api-clients': { address: () => '/settings/api-clients', heading: /./ },
  '/settings/api-keys': { address: () => '/settings/api-keys', heading: /./ },
  '/settings/webhooks': { address: () => '/settings/webhooks', heading: /./ },
  '/settings/inboxes': { address: () => '/settings/inboxes', heading: /./ },
  '/settings/audit': { address: () => '/settings/audit', heading: /./ },
  '/settings/company': { address: () => '/settings/company', heading: 'Company' },
  '/settings/consignees': { address: () => '/settings/consignees', heading: /./ },
  '/settings/import-profiles': { address: () => '/settings/import-profiles', heading: 'Import profiles' },
  '/settings/import-profiles/[profileId]': {
    address: ({ profileId }) => `/settings/import-profiles/${profileId}`,
    heading: 'Read by its policy',
  },
  '/settings/people': { address: () => '/settings/people', heading: 'People' },
  '/settings/places': { address: () => '/settings/places', heading: 'Address book' },
  '/account/password': { address: () => '/account/password', heading: 'Password' },
  '/forgot-password': { address: () => '/forgot-password', heading: /password/i },
  '/set-password': { address: () => '/set-password', heading: /password/i },
  '/docs': { address: () => '/docs', heading: 'Documentation' },
  '/docs/[name]': { address: () => '/docs/quickstart', heading: 'Connect a program in five minutes' },
  '/docs/api': { address: () => '/docs/api', heading: 'API reference' },
  '/docs/api/[operation]': {
    address: () => '/docs/api/importTargetBatch',
    heading: /^Import a batch of targets/,
  },
  '/docs/errors': { address: () => '/docs/errors', heading: 'Errors' },
  '/mend': { address: () => '/mend', heading: 'Part of the link is missing' },
  '/about': { address: () => '/about', heading: /./ },
  '/account/sessions': { address: () => '/account/sessions', heading: /./ },
};

/** The addresses of the pages, derived from the folders; an unknown one is visited at the end. */
function listPages(): string[] {
  const folder = path.resolve(import.meta.dirname, '../app');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file)}`.replaceAll(/\/\([^)]+\)/g, '').replace(/^\/\.$/, '') || '/')
    .filter((address) => address !== '/[...unknown]')
    .toSorted();
}

/** Every complaint on the console: refused scripts, styles, workers and connections, and the page's own errors. */
function listenToComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  return complaints;
}

test('every page complies with its policy', async ({ page, api, credentials }) => {
  expect(Object.keys(visits).toSorted()).toEqual(listPages());
  const jobId = await startImport(api, credentials, csvOf([...numberedRows('csp', 3), { 'Drop Lat': 'x' }]));
  await waitForEnd(api, jobId);
  const { data } = (await (
    await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${jobId}`)
  ).json()) as { data: { id: string }[] };
  const batch = await sendBatch(api, makeBatch({ targets: [{ externalId: 'CSP-1', title: 'One' }] }));
  const [created] = batch.items;
  if (created?.status !== 'Created') throw new Error('The target was not made');
  const profile = (await (
    await api.post('/api/delivery/import-profiles', { data: { name: 'Read by its policy', rules } })
  ).json()) as { id: string };
  const made = {
    jobId,
    importJobId: batch.importJobId,
    deliveryId: data[0]!.id,
    targetId: created.targetId,
    profileId: profile.id,
    customerId: credentials.customer_id,
  };

  const complaints = listenToComplaints(page);
  await signIn(page, credentials.users.admin);
  for (const { address, heading } of Object.values(visits)) {
    const answer = await page.goto(address(made));
    expect(answer?.headers()['content-security-policy'], address(made)).toMatch(
      /'nonce-[A-Za-z0-9+/]{22}=='/,
    );
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    expect(complaints, address(made)).toEqual([]);
  }
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

test('so do the wizard with its worker, dropping a file, the upload, the menus and the dialogs', async ({
  page,
  credentials,
}) => {
  const complaints = listenToComplaints(page);
  await signIn(page, credentials.users.admin);
  await page.getByRole('link', { name: 'New import' }).click();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const content = csvOf(numberedRows('csp-drop', 5));
  await expect(page.getByLabel('Spreadsheet file')).toBeAttached();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return transfer;
  }, content);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.locator('body').dispatchEvent(type, { dataTransfer: dropped });
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toBeVisible();
  expect(workers).toHaveLength(1);
  await chooseOption(page, 'Customer');
  await chooseOption(page, 'Delivery service');
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'New API client' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Deliveries', exact: true }).click();
  await page.getByRole('combobox').first().click();
  expect(complaints).toEqual([]);
});

test('a script that was injected into the page does not run', async ({ page }) => {
  await page.addInitScript(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    Object.assign(window, { refused });
  });
  await page.route('**/sign-in', async (route) => {
    const answer = await route.fetch();
    const injected = `<script>window.injected = 'inline'</script>
      <script nonce="AAAAAAAAAAAAAAAAAAAAAA==">window.injected = 'nonce of another answer'</script>
      <script src="data:text/javascript,window.injected='data'"></script>
      <img src="data:," onerror="window.injected = 'handler'">
      <style>body { display: none }</style>
      <base href="https://evil.example/"></body>`;
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', injected) });
  });
  await page.goto('/sign-in');
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await page.evaluate(() => {
    const later = document.createElement('div');
    later.innerHTML = '<a href="javascript:window.injected = 1" id="later">later</a>';
    document.body.append(later);
    document.getElementById('later')!.click();
    // In a task of the page: what Playwright evaluates itself may use `eval`.
    setTimeout(() => Reflect.apply(new Function("window.injected = 'text'"), window, []));
  });
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  await expect
    .poll(async () => [...new Set(await refused())].toSorted())
    .toEqual(['base-uri', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
});

test('two responses never share a nonce', async ({ request }) => {
  const nonceOf = async () =>
    /'nonce-([^']+)'/.exec((await request.get('/sign-in')).headers()['content-security-policy'] ?? '')?.[1];
  const [first, second] = [await nonceOf(), await nonceOf()];
  expect(first).toBeTruthy();
  expect(second).not.toBe(first);
});

test('pages, responses and stored files cannot be framed or sniffed, and a stored file never runs', async ({
  api,
  page,
  request,
  credentials,
  baseURL,
}) => {
  const html = '<html><body><script>document.title = "ran"</script></body></html>';
  const jobId = await startImport(api, credentials, csvOf([{ 'Recipient Name': html, 'Drop Lat': 'x' }]));
  await waitForEnd(api, jobId);
  const redirect = await api.get(`${importsPath}/${jobId}/failed-csv`);
  expect(redirect.status()).toBe(302);
  const signedUrl = redirect.headers().location!;
  for (const address of ['/sign-in', '/api/health', '/api/openapi.json', '/api/auth/csrf', signedUrl]) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['x-frame-options'], address).toBe('DENY');
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], address).not.toContain("script-src 'unsafe-inline'");
    if (address.includes('/api/'))
      expect(headers['content-security-policy'], address).toMatch(/^default-src 'none'.*; sandbox$/);
  }
  const file = await request.get(signedUrl);
  expect(file.headers()['content-disposition']).toMatch(/^attachment;/);
  expect(file.headers()['content-type']).toMatch(/^text\/csv/);
  expect(await file.text()).toContain('<script>');

  // One of our pages in a frame shows nothing.
  await page.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/sign-in"></iframe>` }),
  );
  await page.goto('http://elsewhere.test/');
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
});
