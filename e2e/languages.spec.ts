import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, signIn, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';

/** The screens in each language: chosen by the person, else the link's, else the browser's. */

/** Calls the API from the page, in its person's session. */
async function call<Answer>(page: Page, method: string, path: string, body: object): Promise<Answer> {
  const { status, text } = await page.evaluate(
    async (request) => {
      const response = await fetch(request.path, {
        method: request.method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request.body),
      });
      return { status: response.status, text: await response.text() };
    },
    { method, path, body },
  );
  expect(status, text).toBeLessThan(300);
  return JSON.parse(text) as Answer;
}

/** A person of their own, since others use the demo's. */
async function addPerson(page: Page, role = 'dispatcher', language = 'en') {
  const person = { name: 'Lou', email: `${randomUUID()}@example.com`, role, language };
  const { password_link: link } = await call<{ password_link: { url: string } }>(
    page,
    ...(['POST', '/api/people', person] as const),
  );
  const password = randomUUID();
  const token = link.url.split('#')[1];
  await call(page, 'POST', '/api/password-links/use', { token, password });
  return { email: person.email, password };
}

/** By how many pixels the page is wider than its window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const chosen = [
  { name: 'Deutsch', lang: 'de', dir: 'ltr', heading: 'Importe', start: 'Neuer Import' },
  { name: 'Français', lang: 'fr', dir: 'ltr', heading: 'Imports', start: 'Nouvel import' },
  { name: 'Español', lang: 'es', dir: 'ltr', heading: 'Importaciones', start: 'Nueva importación' },
  { name: 'العربية', lang: 'ar', dir: 'rtl', heading: 'عمليات الاستيراد', start: 'استيراد جديد' },
  { name: 'English', lang: 'en', dir: 'ltr', heading: 'Imports', start: 'New import' },
];

test('a person chooses the language of the screens in the menu, and keeps it', async ({
  page,
  browser,
  credentials,
}) => {
  test.slow();
  await signIn(page, credentials.users.admin);
  const person = await addPerson(page);
  const context = await browser.newContext();
  const theirs = await context.newPage();
  const problems: string[] = [];
  theirs.on('pageerror', (error) => problems.push(String(error)));
  theirs.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await signIn(theirs, person);
  for (const { name, lang, dir, heading, start } of chosen) {
    await theirs.getByRole('banner').getByRole('button').last().click();
    await theirs.getByRole('menuitemradio', { name, exact: true }).click();
    await expect(theirs.locator('html')).toHaveAttribute('lang', lang);
    await expect(theirs.locator('html')).toHaveAttribute('dir', dir);
    await theirs.keyboard.press('Escape');
    await expect(theirs.getByRole('heading', { name: heading, exact: true, level: 1 })).toBeVisible();
    await expect(theirs.getByRole('banner').getByRole('link', { name: start, exact: true })).toBeVisible();
    for (const address of ['/imports', '/imports/new', '/deliveries', '/targets', '/account/sessions']) {
      await theirs.goto(address);
      await expect(theirs.locator('html')).toHaveAttribute('lang', lang);
      await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflowOf(theirs)).toBe(0);
    }
    await theirs.goto('/imports');
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('who is not signed in reads the link’s language, then the browser’s', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  // The API answers in the language that the page is in.
  await page.goto(`/mend?language=ar#${'x'.repeat(43)}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
  await context.close();
});

/** Also what a zoom of 400 % makes of a window of 1280 pixels (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

for (const language of ['de', 'fr', 'es', 'ar']) {
  test(`no page scrolls sideways at 320 pixels: ${language}`, async ({ page, browser, api, credentials }) => {
    test.slow();
    const rows = numberedRows(`narrow-${randomUUID().slice(0, 8)}`, 4);
    const jobId = await startImport(api, credentials, csvOf([...rows, { 'Drop Lat': '-121.883369' }]));
    await waitForEnd(api, jobId);
    const { data } = (await (
      await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${jobId}`)
    ).json()) as { data: { id: string }[] };
    await signIn(page, credentials.users.admin);
    const person = await addPerson(page, 'admin');
    const context = await browser.newContext({ viewport: narrow });
    const theirs = await context.newPage();
    await signIn(theirs, person);
    await call(theirs, 'PUT', '/api/account/language', { language });
    const wide: string[] = [];
    for (const address of [
      ...['/imports', `/imports/${jobId}`, '/imports/new', '/imports/shippers', '/about', '/no/such/page'],
      ...[`/imports/shippers/${credentials.customer_id}`, '/deliveries', `/deliveries/${data[0]!.id}`],
      ...['/targets', '/account/sessions', '/account/password', '/settings/api-clients', '/settings/people'],
      ...['/settings/webhooks', '/settings/inboxes', '/settings/api-keys'],
      ...['/settings/import-profiles', '/settings/places', '/settings/company', '/settings/audit'],
      '/settings/consignees',
    ]) {
      await theirs.goto(address);
      await expect(theirs.locator('html')).toHaveAttribute('lang', language);
      await expect(theirs.getByRole('heading').first()).toBeVisible();
      await theirs.waitForLoadState('networkidle');
      const overflow = await overflowOf(theirs);
      if (overflow > 0) wide.push(`${address}: ${overflow}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });
}

test('a short window is left to the page: neither the header nor the start panel stays in it', async ({
  dispatcherPage: page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/imports/new');
  const content = csvOf(numberedRows('short', 5));
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name: 'short.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  const columns = page.getByRole('region', { name: 'Columns', exact: true });
  await columns.waitFor();
  await columns.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  for (const part of [page.getByRole('banner'), page.getByRole('region', { name: 'Start', exact: true })])
    await expect(part).not.toBeInViewport();
});
