import { expect, signIn, test } from './fixtures';

test('an unknown address keeps the app’s frame for a signed-in person', async ({ page, credentials }) => {
  await signIn(page, credentials.users.dispatcher);
  for (const address of ['/nowhere', '/settings/nothing/here']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(page).toHaveTitle('Not found · Lading');
  }
  await page.getByRole('link', { name: 'Go to the imports' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
});

test('a stranger sees nothing of the app at an unknown address', async ({ page }) => {
  expect((await page.goto('/nowhere'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
