import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, test } from './fixtures';
import { startImport, waitForEnd } from './import-over-api';

test('from an import to its shipper’s weeks and reasons, and back to the import', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const prefix = `share-${randomUUID().slice(0, 6)}`;
  const bad = { 'Recipient Phone': '12', Reference: `${prefix}-bad` };
  const jobId = await startImport(api, credentials, csvOf([...numberedRows(prefix, 3), bad]));
  await waitForEnd(api, jobId);
  await page.goto(`/imports/${jobId}`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await page.locator(`a[href="/imports/shippers/${credentials.customer_id}"]`).first().click();

  const weeks = page.getByRole('region', { name: 'Failed rows by week' });
  await expect(weeks.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('region', { name: 'Commonest reasons' })).toContainText(
    'Recipient phone: invalid phone',
  );
  const imports = page.getByRole('region', { name: 'Imports with failed rows' });
  await expect(imports.locator(`a[href="/imports/${jobId}"]`)).toBeVisible();

  await page.getByRole('link', { name: 'Shippers' }).click();
  await expect(page.getByRole('heading', { name: 'Shippers' })).toBeVisible();
  await expect(page.locator(`a[href="/imports/shippers/${credentials.customer_id}"]`)).toBeVisible();
  await page.getByRole('link', { name: 'Imports', exact: true }).last().click();
  await expect(page.getByRole('link', { name: 'Shippers' })).toBeVisible();
});
