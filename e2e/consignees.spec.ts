import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ConsigneeExport } from '@/lib/consignees/consignee-schemas';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { dataDir } from './app-instance';
import { makeBatch, sendBatch } from './batch-over-api';
import { errorOf, expect, signIn, test } from './fixtures';
import { importsPath, startImport, waitForEnd } from './import-over-api';
import { tablesWith, withDatabase } from './look-into-database';

/** What an administrator does when somebody asks for their data, and then for its erasure. */

test.describe.configure({ timeout: 120_000 });

const fresh = () => {
  const digits = String(randomInt(10_000_000, 99_999_999));
  return { name: `Zora Quill-${digits}`, phone: `+49 151 ${digits}`, digits };
};

test('a consignee is looked up, exported as a file and erased; then no table holds the name', async ({
  page,
  api,
  credentials,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const { name, phone, digits } = fresh();
  const zora = { 'Recipient Name': name, 'Recipient Phone': phone };
  const jobId = await startImport(
    api,
    credentials,
    csvOf([
      { ...zora, Reference: `Z-${digits}`, Notes: `Ask for ${name}` },
      ...numberedRows(`near-${digits}`, 1),
      { ...zora, 'Drop Country': 'Nowhere' },
    ]),
  );
  await waitForEnd(api, jobId);
  await sendBatch(
    api,
    makeBatch({
      targets: [
        goodTarget(`ZT-${digits}`, { title: `Delivery to ${name}` }),
        goodTarget('', { title: 'Nobody’s', contact: { name, phone } }),
      ],
    }),
  );
  const before = await withDatabase(dataDir, (database) => tablesWith(database, name));
  expect(before).toEqual(
    expect.arrayContaining([
      'public.deliveries',
      'public.failed_order_logs',
      'public.inbound_import_job_items',
      'public.targets',
    ]),
  );

  await signIn(page, credentials.users.admin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Recipients' }).click();
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByText('Give a phone number, a name, or both.')).toBeVisible();
  const held = page.getByRole('region', { name: 'Data found' });
  const lookUp = async () => {
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(held).toBeVisible();
  };
  await lookUp();
  expect(page.url()).not.toContain('Zora');
  await expect(held).toContainText('Deliveries1Failed rows1Corrected cells0Targets1Batch items1');
  await expect(page.getByRole('link', { name: `Z-${digits}` })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^consignee-data-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), 'utf8')) as ConsigneeExport;
  expect(data).toMatchObject({
    deliveries: [
      {
        delivery_contact_name: name,
        delivery_contact_phone: `+49151${digits}`,
        bulk_order_creation_id: jobId,
      },
    ],
    failed_rows: [{ job_id: jobId, row_number: 4 }],
    targets: [{ title: `Delivery to ${name}` }],
    batch_items: [{ payload: { contact: { name, phone } } }],
    truncated: false,
  });

  await page.getByRole('button', { name: 'Erase…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('This cannot be undone.');
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  await expect(erase).toBeDisabled();
  await dialog.getByLabel(`Type ${name} to confirm`).fill('Zora');
  await expect(erase).toBeDisabled();
  await dialog.getByLabel(`Type ${name} to confirm`).fill(name.toUpperCase());
  await erase.click();
  await expect(page.getByText('Erased for good')).toBeVisible();
  await expect(page.getByText('1 delivery, 1 target, 1 batch item, 1 import’s files')).toBeVisible();
  await lookUp();
  await expect(page.getByRole('heading', { name: 'No data about this person' })).toBeVisible();

  await withDatabase(dataDir, async (database) => {
    expect(await tablesWith(database, name)).toEqual([]);
    // References and IDs chosen by the sender contain these digits too, and remain.
    expect(await tablesWith(database, `151${digits}`)).toEqual([]);
    expect(await tablesWith(database, phone)).toEqual([]);
    expect(await tablesWith(database, `near-${digits}`)).toContain('public.deliveries');
  });
  expect(await errorOf(await api.get(`${importsPath}/${jobId}/original-file`))).toMatchObject({
    ...{ status: 410, code: 'file_expired' },
  });
  expect(problems).toEqual([]);
});

test('a running import prevents the erasure, and the page links to it; a failure can be retried', async ({
  page,
  api,
  credentials,
}) => {
  const { name, phone } = fresh();
  const zora = { 'Recipient Name': name, 'Recipient Phone': phone };
  const jobId = await startImport(api, credentials, csvOf([zora]));
  await waitForEnd(api, jobId);
  const setStatus = (status: string) =>
    withDatabase(dataDir, (database) =>
      // The lease ends far in the future, so that the watchdog leaves the job alone.
      database.query(
        `UPDATE bulk_order_creations SET status = $2::"ImportStatus", lease_expires_at = now() + interval '1 day'
         WHERE id = $1`,
        [jobId, status],
      ),
    );
  await setStatus('processing');

  await signIn(page, credentials.users.admin);
  await page.goto('/settings/consignees');
  await page.route('**/api/consignees/look-up', (route) => route.abort(), { times: 1 });
  await page.getByLabel('Phone').fill(phone);
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByText('The look-up failed')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/imports? (is|are) under way/)).toBeVisible();

  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(phone);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('This job is still processing');
  await expect(page.getByRole('link', { name: 'Go to the import that is still running' })).toHaveAttribute(
    'href',
    `/imports/${jobId}`,
  );
  await setStatus('completed');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Erased for good')).toBeVisible();
});

test('a dispatcher sees a page that says why', async ({ dispatcherPage: page }) => {
  await page.goto('/settings/consignees');
  await expect(page.getByRole('heading', { name: 'Only administrators look up recipients' })).toBeVisible();
});
