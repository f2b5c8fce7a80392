import { readFileSync } from 'node:fs';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { makeBatch } from './batch-over-api';
import { takeCredentials } from './take-credentials';
import { expect, fetchToken, signIn, test } from './fixtures';

/** The example batch of the README for connecting an ERP. */
function readmeBatch(): BatchInput {
  const readme = readFileSync('README.md', 'utf8');
  const [, body] = /inbound\/targets\/batch -d '(\{.*?\n\})'/s.exec(readme) ?? [];
  if (!body) throw new Error('The README shows no batch');
  return makeBatch({ targets: (JSON.parse(body) as BatchInput).targets });
}

test('from creating a client, through a batch with its token, to the job’s page and its target', async ({
  page,
  credentials,
}) => {
  await signIn(page, credentials.users.admin);
  await page.getByRole('link', { name: 'Settings' }).click();
  const name = `ERP ${Date.now()}`;
  await page.getByRole('button', { name: 'New API client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Send targets').check();
  await page.getByRole('button', { name: 'Create client' }).click();
  const client = await takeCredentials(page);

  const { origin } = new URL(page.url());
  const batch = readmeBatch();
  const response = await fetch(`${origin}/api/inbound/targets/batch`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await fetchToken(origin, client)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(batch),
  });
  expect(response.status).toBe(200);
  const result = (await response.json()) as BatchResult;
  expect(result).toMatchObject({ status: 'PartiallyFailed', createdItems: 1, rejectedItems: 1 });

  await page.getByRole('link', { name: 'Imports' }).click();
  await page.getByRole('link', { name: batch.batchId }).click();
  await expect(page.getByRole('heading', { name: batch.batchId })).toBeVisible();
  await expect(page.getByText('1 of 2 items was rejected')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`sent by ${name}`);
  const items = page.getByRole('row').filter({ hasText: /created|rejected/i });
  await expect(items).toHaveCount(2);
  await expect(items.nth(1)).toContainText('ExternalId is required.');

  const [created] = result.items;
  if (created?.status !== 'Created') throw new Error('The first item was not created');
  await page.getByRole('link', { name: String(created.targetId) }).click();
  await expect(page.getByRole('heading', { name: 'Delivery to Rhein-Ruhr Medical Supply' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(batch.batchId);

  // A client that may send batches may not read them.
  const read = await fetch(`${origin}/api/inbound/targets`, {
    headers: { authorization: `Bearer ${await fetchToken(origin, client)}` },
  });
  expect([read.status, await read.json()]).toMatchObject([403, { errorCode: 'insufficient_permissions' }]);
});
