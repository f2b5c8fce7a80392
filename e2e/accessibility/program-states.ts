import type { Page } from '@playwright/test';
import { expect } from '../fixtures';
import type { OwnTenant } from '../own-tenant';
import { startReceiver } from '../webhook-receiver';

type Check = (state: string) => Promise<void>;

/** Longer than the box that shows it. */
const longAnswer = Array.from({ length: 40 }, (_, line) => `line ${line} of the answer`).join('\n');

/** What an administrator sees of programs: webhooks, and the last requests of an API client. */
export async function checkProgramPages(page: Page, check: Check, { api }: OwnTenant): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');
  const open = async (address: string) => {
    await page.goto(address);
    await expect(heading).toBeVisible();
    await expect(page.locator('main [role=status][aria-label]')).toHaveCount(0); // nothing is loading
  };
  const choose = async (name: string, action: string) => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
    await expect(page.locator('[role=dialog], [role=alertdialog]')).toBeVisible();
  };
  const receiver = await startReceiver(longAnswer);
  try {
    await open('/settings/webhooks');
    await check('/settings/webhooks, empty');
    await page.getByRole('button', { name: 'New webhook' }).click();
    await page.getByLabel('Only some').check();
    await page.getByRole('button', { name: 'Create webhook' }).click();
    await expect(page.getByText(/^Enter an address that begins/)).toBeVisible();
    await check('/settings/webhooks, form with errors');
    await page.getByLabel('All events').check();
    await page.getByLabel('Address').fill(receiver.url);
    await page.getByLabel('Description').fill('Night run');
    await page.getByRole('button', { name: 'Create webhook' }).click();
    await expect(page.getByText(/^whsec_/)).toBeVisible();
    await check('/settings/webhooks, secret shown');
    await page.getByLabel('I have stored the secret').check();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);

    await choose('Night run', 'Messages…');
    await expect(dialog.getByText('No messages yet')).toBeVisible();
    await check('/settings/webhooks, no message yet');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await choose('Night run', 'Send a test…');
    await dialog.getByRole('button', { name: 'Send test' }).click();
    await expect(dialog.getByText('Delivered', { exact: true })).toBeVisible();
    await check('/settings/webhooks, test delivered');
    receiver.answerWith(500);
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await expect(dialog.getByText('Not delivered')).toBeVisible();
    await check('/settings/webhooks, test not delivered');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await choose('Night run', 'Messages…');
    await expect(dialog.getByText('Answered 500').first()).toBeVisible();
    await check('/settings/webhooks, messages');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await choose('Night run', 'Edit…');
    await check('/settings/webhooks, form');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await choose('Night run', 'Rotate secret…');
    await check('/settings/webhooks, rotate?');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await choose('Night run', 'Delete…');
    await check('/settings/webhooks, delete?');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await choose('Night run', 'Disable…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Disable webhook' }).click();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await check('/settings/webhooks, disabled');
    await page.getByRole('button', { name: 'Actions for Night run' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await check('/settings/webhooks, menu');
  } finally {
    receiver.close();
  }

  await api.post('/api/delivery/deliveries', { data: { external_reference_id: 'AXE-1' } });
  await open('/settings/api-clients');
  await choose('Walls', 'Last requests');
  await expect(async () => {
    await dialog.getByRole('button', { name: 'Refresh' }).click();
    await expect(dialog.getByText('POST /api/delivery/deliveries')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await check('/settings/api-clients, last requests');
  await dialog.getByText('POST /api/delivery/deliveries').click();
  await expect(dialog.getByText('"external_reference_id": "AXE-1"').first()).toBeVisible();
  await check('/settings/api-clients, one request');
  await dialog.getByRole('searchbox').fill('no-such-request');
  await expect(dialog.getByText('No such request')).toBeVisible();
  await check('/settings/api-clients, no such request');
}
