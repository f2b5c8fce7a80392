import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Reads the secret from the dialog that shows it, and confirms that it is stored. */
export async function takeCredentials(page: Page) {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('This secret is shown once')).toBeVisible();
  const curl = await dialog.getByText(/^curl /).textContent();
  const [, client_id, client_secret] = /-u '(.+):(.+)'/.exec(curl ?? '') ?? [];
  if (!client_id || !client_secret) throw new Error(`No credentials in: ${curl}`);
  await expect(dialog.getByText(client_id, { exact: true })).toBeVisible();
  await expect(dialog.getByText(client_secret, { exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeDisabled();
  await dialog.getByLabel('I have stored the secret').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(client_secret)).toHaveCount(0);
  return { client_id, client_secret };
}
