import { expect, signIn, test } from './fixtures';

/** What an administrator does for a program that cannot fetch tokens, and how that affects the program. */

test('the life of a key: copied once, used as it is, revoked, refused', async ({
  page,
  playwright,
  credentials,
}) => {
  await signIn(page, credentials.users.admin);
  await page.goto('/settings/api-keys');
  const name = `Shop ${Date.now()}`;
  await page.getByRole('button', { name: 'New API key' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Read targets').check();
  await page.getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog', { name: `“${name}” is ready` });
  const key = (await dialog.getByText(/^lading_live_[0-9A-Za-z]{36}$/).textContent())!;
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeDisabled();
  await dialog.getByLabel('I have stored the key').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  expect(await page.content()).not.toContain(key);

  // Not the page's own requests, which would carry the administrator's session as well.
  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const call = () =>
    program.get('/api/inbound/targets?limit=1', { headers: { Authorization: `Bearer ${key}` } });
  const answer = await call();
  expect([answer.status(), answer.headers()['lading-mode']]).toEqual([200, undefined]);
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(`lading_live_…${key.slice(-4)}`);
  await expect(row).not.toContainText('never');

  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Revoke…' }).click();
  await page.getByRole('button', { name: 'Revoke key' }).click();
  await expect(row).toContainText('Revoked');
  const refusal = await call();
  expect([refusal.status(), await refusal.json()]).toMatchObject([401, { errorCode: 'api_key_revoked' }]);
  await program.dispose();
});
