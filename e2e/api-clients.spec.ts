import type { Page } from '@playwright/test';
import { dataDir } from './app-instance';
import { errorOf, expect, fetchToken, signIn, test } from './fixtures';
import { withDatabase } from './look-into-database';
import { takeCredentials } from './take-credentials';

/** What an administrator does for a program, and how that affects the program. */

const base = (page: Page) => new URL(page.url()).origin;

async function openClients(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'API clients' })).toBeVisible();
}

async function chooseAction(page: Page, client: string, action: string | RegExp) {
  await page.getByRole('button', { name: `Actions for ${client}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('the life of a client: secret, token, rotation, disabling', async ({ page, credentials }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await signIn(page, credentials.users.admin);
  await openClients(page);
  const name = `ERP ${Date.now()}`;

  await page.getByRole('button', { name: 'New API client' }).click();
  await page.getByRole('button', { name: 'Create client' }).click();
  await expect(page.getByText('Choose at least one thing the client may do.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Import spreadsheets and manage deliveries').check();
  await page.getByLabel('In 90 days').check();
  await page.getByRole('button', { name: 'Create client' }).click();
  const first = await takeCredentials(page);

  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('manage:operations:tenant');
  await expect(row).toContainText('by Ari Admin');
  await expect(row).toContainText('never');

  const url = base(page);
  const token = await fetchToken(url, first);
  const call = () =>
    page.request.get(`${url}/api/delivery/deliveries?limit=1`, {
      headers: { Authorization: `Bearer ${token}` },
    });
  const answer = await call();
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ 'ratelimit-limit': '200', 'ratelimit-policy': '200;w=4' });
  await page.reload();
  await expect(row).not.toContainText('never');

  await chooseAction(page, name, 'Rotate secret…');
  await page.getByLabel('For an hour').check();
  await page.getByRole('button', { name: 'Rotate secret' }).click();
  const second = await takeCredentials(page);
  expect(second.client_id).toBe(first.client_id);
  expect(second.client_secret).not.toBe(first.client_secret);
  await expect(row).toContainText('Old secret still works');
  await fetchToken(url, first);
  await fetchToken(url, second);

  await chooseAction(page, name, 'End the old secret…');
  await page.getByRole('button', { name: 'End the old secret' }).click();
  await expect(row).not.toContainText('Old secret still works');
  await expect(fetchToken(url, first)).rejects.toThrow('invalid_client');
  await fetchToken(url, second);

  await chooseAction(page, name, 'Edit…');
  await page.getByRole('textbox', { name: 'Name' }).fill(`${name} (new)`);
  await page.getByLabel('Import spreadsheets and manage deliveries').uncheck();
  await page.getByLabel('Read targets').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('inbound.targets.read');
  expect(await errorOf(await call())).toMatchObject({ status: 403, code: 'insufficient_permissions' });

  await chooseAction(page, `${name} (new)`, 'Disable…');
  await page.getByRole('button', { name: 'Disable client' }).click();
  await expect(row).toContainText('Disabled');
  expect((await call()).status()).toBe(401);
  await expect(fetchToken(url, second)).rejects.toThrow('invalid_client');

  await chooseAction(page, `${name} (new)`, 'Enable');
  await expect(row).toContainText('Active');
  await fetchToken(url, second);
  expect(problems).toEqual([]);
});

test('a dispatcher sees the settings of their own work; the other pages say why not', async ({
  dispatcherPage: page,
}) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Import profiles', exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Settings' }).getByRole('link')).toHaveText([
    'Import profiles',
    'Address book',
  ]);
  await page.goto('/settings/api-clients');
  await expect(page.getByRole('heading', { name: 'Only administrators manage API clients' })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Import profiles', exact: true })).toBeVisible();
});

test('a client that calls too often learns when to retry; another client is not affected', async ({
  api,
  page,
  credentials,
}) => {
  await signIn(page, credentials.users.admin);
  const url = base(page);
  const made = await page.request.post('/api/api-clients', {
    data: { name: `Hasty ${Date.now()}`, scopes: ['manage:operations:tenant'] },
  });
  expect(made.status()).toBe(201);
  const client = (await made.json()) as { client_id: string; client_secret: string };
  const headers = { Authorization: `Bearer ${await fetchToken(url, client)}` };
  const call = () => fetch(`${url}/api/delivery/customers?limit=1`, { headers });
  expect((await call()).headers.get('ratelimit-remaining')).toBe('199');
  // A slow machine cannot make 200 calls within the window, so the window is extended and nearly used up.
  await withDatabase(dataDir, (database) =>
    database.query('UPDATE request_limits SET points = 199, expire = $2 WHERE key = $1', [
      `client:${client.client_id}`,
      Date.now() + 60_000,
    ]),
  );
  const calls = await Promise.all(Array.from({ length: 20 }, call));
  const refused = calls.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(19);
  for (const { headers } of refused) {
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit-remaining')).toBe('0');
  }
  expect((await api.get('/api/delivery/customers?limit=1')).status()).toBe(200);
});

test('what a program sent last is found by the ID of its request, without what tells of a person', async ({
  page,
  credentials,
}) => {
  await signIn(page, credentials.users.admin);
  await openClients(page);
  const name = `Shop ${Date.now()}`;
  await page.getByRole('button', { name: 'New API client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Import spreadsheets and manage deliveries').check();
  await page.getByRole('button', { name: 'Create client' }).click();
  const url = base(page);
  const token = await fetchToken(url, await takeCredentials(page));
  const requestId = `night-run-${Date.now()}`;
  const refused = await page.request.post(`${url}/api/delivery/deliveries`, {
    headers: { Authorization: `Bearer ${token}`, 'X-Request-Id': requestId },
    data: { delivery_contact_name: 'Jo Lind', external_reference_id: 'SHOP-1' },
  });
  expect([refused.status(), refused.headers()['x-request-id']]).toEqual([400, requestId]);
  expect(await refused.json()).toMatchObject({
    error: { request_id: requestId, docs_url: expect.stringContaining('#error-validation_failed') },
  });

  await chooseAction(page, name, 'Last requests');
  const dialog = page.getByRole('dialog', { name: `Last requests of “${name}”` });
  await dialog.getByRole('searchbox', { name: 'Find by request ID' }).fill(requestId);
  await expect(async () => {
    await dialog.getByRole('button', { name: 'Refresh' }).click();
    await expect(dialog.getByText('POST /api/delivery/deliveries')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByText('POST /api/delivery/deliveries').click();
  await expect(dialog.getByText('"external_reference_id": "SHOP-1"').first()).toBeVisible();
  await expect(dialog.getByText('Authorization: Bearer $LADING_TOKEN')).toBeVisible();
  await expect(dialog).not.toContainText('Jo Lind');
  await expect(dialog).not.toContainText(token);
});
