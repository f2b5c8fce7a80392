import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { dataDir } from '../app-instance';
import { makeBatch, sendBatch } from '../batch-over-api';
import { expect } from '../fixtures';
import { startImport, waitForEnd } from '../import-over-api';
import { withDatabase } from '../look-into-database';
import type { OwnTenant } from '../own-tenant';

type Check = (state: string) => Promise<void>;

/** What a company at work has. */
interface Work {
  /** Of five rows, two have failed. */
  jobId: string;
  runningId: string;
  /** Its file has no row. */
  nothingId: string;
  deliveryId: string;
  importJobId: number;
  targetId: number;
  profileId: string;
}

/** Imports, a batch, a profile and a place of the tenant. */
export async function makeWork({ api, owner }: OwnTenant): Promise<Work> {
  const own = randomUUID().slice(0, 8);
  const rows = numberedRows(`job-${own}`, 5).map((row, index) =>
    index < 2 ? { ...row, 'Drop Country': 'Austira', 'Recipient Phone': `none ${index}` } : row,
  );
  const jobId = await startImport(api, owner, csvOf(rows));
  await waitForEnd(api, jobId);
  const runningId = await startImport(api, owner, csvOf(numberedRows(`run-${own}`, 3)));
  await waitForEnd(api, runningId);
  await withDatabase(dataDir, (database) =>
    database.query(
      `UPDATE bulk_order_creations SET status = 'processing', ended_at = NULL,
         worker_lease_id = gen_random_uuid(), lease_expires_at = now() + interval '1 hour' WHERE id = $1`,
      [runningId],
    ),
  );
  const nothingId = await startImport(api, owner, csvOf([]));
  await waitForEnd(api, nothingId);
  const { data } = (await (
    await api.get(`/api/delivery/deliveries?bulk_order_creation_id=${jobId}`)
  ).json()) as { data: { id: string }[] };
  const batch = await sendBatch(
    api,
    makeBatch({
      targets: [
        { externalId: 'A-1', title: 'A target', colour: 'red', metadata: { 'ERP order': 'طلب 17' } },
        { externalId: 'A-2', title: '' },
      ] as Parameters<typeof makeBatch>[0]['targets'],
    }),
  );
  const [created] = batch.items;
  if (created?.status !== 'Created') throw new Error('The target was not made');
  const profile = await api.post('/api/delivery/import-profiles', {
    data: {
      name: 'Kappel, every morning',
      customer_id: owner.customer_id,
      rules: {
        // No file of these tests has such columns.
        fields: Object.fromEntries(
          Object.entries(sampleMappings).map(([column, field]) => [field, { column: `Their ${column}` }]),
        ),
      },
    },
  });
  await api.post('/api/delivery/places', {
    data: {
      ...{ code: 'DEPOT', full_address: 'Musterweg 5', city: 'Essen', country: 'DE' },
      ...{ latitude: 51.4556, longitude: 7.01 },
    },
  });
  const { id: profileId, rules } = (await profile.json()) as { id: string; rules: object };
  // An earlier version can be looked at.
  await api.patch(`/api/delivery/import-profiles/${profileId}`, {
    data: { rules: { ...rules, extra: 'all' } },
  });
  await api.patch(`/api/delivery/deliveries/${data[0]!.id}`, {
    data: { metadata: { 'ERP order': 'طلب 17' } },
  });
  return {
    ...{ jobId, runningId, nothingId, deliveryId: data[0]!.id },
    ...{ importJobId: batch.importJobId, targetId: created.targetId },
    profileId,
  };
}

/** The pages of one import, one delivery, one target and so on, with what opens in them. */
export async function checkDetailPages(
  page: Page,
  check: Check,
  work: Work,
  customerId: string,
): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const open = async (address: string) => {
    await page.goto(address);
    await expect(heading).toBeVisible();
    await expect(page.locator('main [role=status][aria-label]')).toHaveCount(0); // nothing is loading
  };
  const close = () => page.keyboard.press('Escape');

  await open(`/imports/${work.runningId}`);
  await check('/imports/[id], running');
  await page.getByRole('button', { name: 'Abort…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('/imports/[id], abort?');
  await open(`/imports/${work.nothingId}`);
  await check('/imports/[id], nothing imported');

  await open(`/imports/${work.jobId}`);
  const grid = page.getByRole('grid', { name: 'Failed rows' });
  await expect(grid.getByRole('rowheader')).toHaveText(['2', '3']);
  await check('/imports/[id]');
  await grid.getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Row 2' })).toBeVisible();
  await check('/imports/[id], failed row open');
  // From right to left, the sheet has gone back to its first column: anew, it shows the first problem.
  await open(`/imports/${work.jobId}`);
  await grid.getByRole('gridcell', { name: 'Austira', exact: true }).first().click();
  await page.keyboard.type('Austria');
  await check('/imports/[id], a cell is typed');
  // A page that turns to another language closes the field, as a hand would have before, and has turned the sheet round.
  await open(`/imports/${work.jobId}`);
  await grid.getByRole('gridcell', { name: 'Austira', exact: true }).first().click();
  await page.keyboard.type('Austria');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Import 1 fixed row' })).toBeVisible();
  await check('/imports/[id], a cell is changed');
  await page.getByRole('button', { name: 'Choose deliveries' }).click();
  await page.getByLabel('Row 4').check();
  await check('/imports/[id], deliveries chosen');
  await page.getByRole('button', { name: 'Ask the shipper to correct…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('/imports/[id], mend link');
  await page.getByRole('dialog').getByRole('button', { name: 'Make link' }).click();
  await expect(page.getByRole('dialog', { name: 'The link is ready' })).toBeVisible();
  await check('/imports/[id], mend link made');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

  await open(`/deliveries/${work.deliveryId}`);
  await expect(page.getByRole('region', { name: 'Metadata' })).toBeVisible();
  await check('/deliveries/[id]');
  await page.getByRole('button', { name: 'Edit…' }).click();
  const form = page.getByRole('dialog', { name: 'Edit delivery' });
  await form.getByLabel('Recipient phone').fill('');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert').first()).toBeVisible();
  await check('/deliveries/[id], form with errors');
  await close();
  await page.getByRole('button', { name: 'Cancel delivery…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('/deliveries/[id], cancel?');

  await open(`/targets/${work.targetId}`);
  await expect(page.getByRole('region', { name: 'Metadata' })).toBeVisible();
  await check('/targets/[id]');
  await open(`/imports/batches/${work.importJobId}`);
  await check('/imports/batches/[id]');
  await page.getByRole('button', { name: /^Item 2/ }).click();
  await expect(page.getByRole('dialog', { name: 'Item 2' })).toBeVisible();
  await check('/imports/batches/[id], item open');
  await open(`/imports/shippers/${customerId}`);
  await check('/imports/shippers/[id]');

  await open(`/settings/import-profiles/${work.profileId}`);
  await check('/settings/import-profiles/[id]');
  await page.getByRole('button', { name: 'Look at version 1' }).click();
  await expect(page.getByRole('dialog', { name: 'Version 1' })).toBeVisible();
  await check('/settings/import-profiles/[id], a version');
  await close();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('/settings/import-profiles/[id], form');

  await open(`/imports/${work.jobId}`);
  await page.getByRole('button', { name: 'Roll back…' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('/imports/[id], roll back?');
  await page.getByRole('button', { name: 'Roll back 2 deliveries' }).click();
  await expect(page.getByText('Rolled back', { exact: true }).first()).toBeVisible();
  await check('/imports/[id], rolled back');
}
