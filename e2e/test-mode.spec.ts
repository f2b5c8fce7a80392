import { goodTarget } from '@/lib/testing/sample-target';
import { expect, signIn, test } from './fixtures';
import { makeOwnTenant } from './own-tenant';

/** The test data of a company on the screens: apart from its live data, and unmistakable. */

test('test data is looked at under a bar, apart from live data, and left with one click', async ({
  page,
  playwright,
}) => {
  const { admin } = await makeOwnTenant(playwright);
  await signIn(page, admin);
  await page.goto('/settings/api-keys');
  await page.getByRole('button', { name: 'New API key' }).first().click();
  await page.getByRole('radio', { name: /Test data/ }).check();
  await page.getByRole('textbox', { name: 'Name' }).fill('Try-out');
  await page.getByLabel('Send targets').check();
  await page.getByRole('button', { name: 'Create key' }).click();
  const key = (await page.getByText(/^lading_test_[0-9A-Za-z]{36}$/).textContent())!;
  await page.getByLabel('I have stored the key').check();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Try-out' })).toContainText('Test');

  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const sent = await program.post('/api/inbound/targets/batch', {
    headers: { Authorization: `Bearer ${key}` },
    data: { sourceSystem: 'erp', batchId: 'B-1', operation: 'upsert', targets: [goodTarget('T-TRY')] },
  });
  expect([sent.status(), sent.headers()['lading-mode']]).toEqual([200, 'test']);
  await program.dispose();
  await page.goto('/targets');
  await expect(page.getByText('T-TRY')).toBeHidden();

  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Look at test data' }).click();
  const bar = page.getByRole('region', { name: 'Test data' });
  await expect(bar).toBeVisible();
  for (const address of ['/deliveries', '/imports/new', '/wall', '/settings/company', '/targets']) {
    await page.goto(address);
    await expect(bar).toBeVisible();
  }
  await expect(page.getByText('T-TRY').first()).toBeVisible();
  await page.goto('/settings/api-keys');
  await expect(page.getByRole('navigation', { name: 'Settings' }).getByText('People')).toBeHidden();
  await page.getByRole('button', { name: 'New API key' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Second');
  await page.getByLabel('Read targets').check();
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByText(/^lading_test_[0-9A-Za-z]{36}$/)).toBeVisible();
  await page.getByLabel('I have stored the key').check();
  await page.getByRole('button', { name: 'Close' }).click();

  await bar.getByRole('button', { name: 'Back to live data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bar).toBeHidden();
  await page.goto('/targets');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('T-TRY')).toBeHidden();
});
