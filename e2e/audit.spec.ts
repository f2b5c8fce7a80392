import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';

/** The audit trail as administrators use it. */

test('an event is found by filters and exported as CSV, and the export is recorded', async ({
  page,
  credentials,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await signIn(page, credentials.users.admin);
  const name = `Traced ${Date.now()}`;
  const made = await page.request.post('/api/api-clients', {
    data: { name, scopes: ['inbound.targets.read'] },
  });
  const { id } = (await made.json()) as { id: string };
  expect((await page.request.post(`/api/api-clients/${id}/disable`)).status()).toBe(200);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByLabel('Company')).toHaveCount(0);
  await page.getByLabel('To what').fill(name);
  const entries = page.getByRole('row').filter({ hasText: name });
  await expect(entries).toHaveCount(2);
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(entries.first()).toContainText('API client disabled');
  await expect(entries.last()).toContainText('API client created');
  await expect(entries.first()).toContainText('Ari Admin');

  await chooseOption(page, 'What', 'API client created');
  await expect(entries).toHaveCount(1);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data).toMatchObject([
    { action: 'api_client_created', actor_name: 'Ari Admin', subject_name: name, subject_id: id },
  ]);

  await chooseOption(page, 'What', 'Import rolled back');
  await expect(page.getByRole('heading', { name: 'No entry matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all entries' }).click();
  await expect(page.getByRole('heading', { name: 'No entry matches' })).toBeHidden();
  await chooseOption(page, 'What', 'Audit trail exported');
  const exported = page.getByRole('row').filter({ hasText: name });
  await expect(exported).toHaveCount(1);
  await expect(exported.getByRole('term')).toContainText(['To what']);
  await expect(exported).not.toContainText('subject');
  expect(problems).toEqual([]);
});

test('a failed load can be retried; nothing overflows right to left or on a phone', async ({
  page,
  credentials,
}) => {
  await signIn(page, credentials.users.admin);
  await page.goto('/settings/audit');
  await expect(page.getByRole('table')).toBeVisible();
  await page.route('**/api/audit-events?*', (route) => route.fulfill({ status: 500, json: {} }));
  await chooseOption(page, 'What', 'Signed in');
  await expect(page.getByText('The audit trail could not be loaded')).toBeVisible();
  await page.unroute('**/api/audit-events?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    // A count within right-to-left text still reads left to right.
    const range = page.getByRole('navigation', { name: 'Pages' }).locator('bdi').first();
    await expect(range).toHaveText(/^1–[\d,]+ of [\d,]+ entries$/);
    await expect(range).toHaveCSS('direction', 'ltr');
  }
});

test('a dispatcher may not see it, neither on the page nor through the API', async ({
  dispatcherPage: page,
}) => {
  await page.goto('/settings/audit');
  await expect(page.getByRole('heading', { name: 'Only administrators read the audit trail' })).toBeVisible();
  for (const address of ['/api/audit-events', '/api/audit-events/export'])
    expect((await page.request.get(address)).status()).toBe(403);
});
