import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { describeCheck } from '@/components/new-import/checking/check-words';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { nameForUpload } from '@/lib/table-files/file-kind';
import { dataDir } from './app-instance';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';
import { importsPath, uploadFile, waitForEnd } from './import-over-api';
import { withDatabase } from './look-into-database';
import { makeOwnTenant } from './own-tenant';
import { allShippers } from './shippers/all-shippers';
import { openInWizard } from './shippers/open-in-wizard';
import { setUp } from './shippers/set-up';
import type { Morning, Outcome, Shipper } from './shippers/shipper';

const checkWords = createTranslator({
  locale: localeOf.en,
  messages: en,
  namespace: 'newImport.checkWords',
});

/** Files of senders, each set up once in the wizard and from then on imported with drop and Start alone. */

// Each has a tenant of its own: where an address has been delivered to, its next delivery gets that point.
test.describe.configure({ mode: 'parallel' });

async function addCustomer(tenantId: string, { name }: Shipper) {
  const values = [randomUUID(), tenantId, name];
  await withDatabase(dataDir, (client) =>
    client.query('INSERT INTO customers (id, tenant_id, name) VALUES ($1, $2, $3)', values),
  );
}

/** The rules of a shipper as the wizard can say them: it keeps all columns that no field takes, or none. */
function rulesInWizard({ rules }: Shipper) {
  const parsed = profileRulesSchema.parse(rules);
  return parsed.extra ? { ...parsed, extra: 'all' as const } : parsed;
}

async function addPlaces(api: APIRequestContext, { places = [] }: Shipper) {
  for (const place of places) {
    const response = await api.post('/api/delivery/places', { data: { name: place.code, ...place } });
    expect(response.status(), await response.text()).toBe(201);
  }
}

async function dropFile(page: Page, { fileName, content }: Morning) {
  await page.goto('/imports/new');
  const file = { name: fileName, mimeType: '', buffer: Buffer.from(content) };
  await page.getByLabel('Spreadsheet file').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'Columns' })).toBeVisible();
}

/** What the wizard says before Start is what must come of the file. */
async function expectToBeSaid(page: Page, { succeeded, failed, leftOut, deliveries }: Outcome) {
  const check = {
    ...{ good: succeeded, bad: failed.length, orders: deliveries, done: true },
    ...{ rows: succeeded + failed.length + leftOut.length, skipped: { value: leftOut.length } },
  };
  const words = describeCheck({ check: check as never, state: 'answered' }, checkWords);
  const region = page.getByRole('region', { name: 'What the rows become' });
  await expect(region).toContainText([words.good, words.bad, words.leftOut].filter(Boolean).join(', '));
}

async function start(page: Page, api: APIRequestContext): Promise<ImportDetail> {
  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  return waitForEnd(api, page.url().split('/').at(-1)!);
}

function expectOutcome(job: ImportDetail, { succeeded, failed, leftOut, deliveries, warnings }: Outcome) {
  expect(job).toMatchObject({
    ...{ status: 'completed', total_records: succeeded + failed.length + leftOut.length },
    ...{ succeeded_records: succeeded, failed_records: failed.length, skipped_records: leftOut.length },
    ...{ delivery_count: deliveries, warning_count: warnings },
  });
}

for (const shipper of allShippers) {
  test(`${shipper.name} is set up once; its next file needs drop and Start alone`, async ({
    page,
    playwright,
  }) => {
    const { id: tenantId, admin, api } = await makeOwnTenant(playwright);
    await signIn(page, admin);
    const [first, second] = shipper.mornings;
    await addCustomer(tenantId, shipper);
    await addPlaces(api, shipper);
    await dropFile(page, first);
    const { suggested } = await openInWizard(first);
    await setUp(page, rulesInWizard(shipper), suggested);
    await chooseOption(page, 'Customer', shipper.name);
    await chooseOption(page, 'Delivery service');
    await expectToBeSaid(page, first.becomes);
    await page.getByLabel(/^Remember this for/).check();
    const job = await start(page, api);
    expectOutcome(job, first.becomes);
    const profile = await api.get(`/api/delivery/import-profiles/${job.profile_id}`);
    const { rules } = (await profile.json()) as Profile;
    // The order of day and month that the column tells is remembered as well.
    expect(rules).toEqual({ date_order: rules.date_order, ...rulesInWizard(shipper) });

    // The next morning.
    await dropFile(page, second);
    await expect(page.getByText(/^Recognised: /)).toBeVisible();
    await expectToBeSaid(page, second.becomes);
    const next = await start(page, api);
    expectOutcome(next, second.becomes);
    expect(next.profile_id).toBe(job.profile_id);

    // Once more by a program that knows the profile.
    for (const { id } of [job, next]) {
      expect((await api.delete(`${importsPath}/${id}/deliveries`)).status()).toBe(200);
    }
    const fileKey = await uploadFile(api, Buffer.from(first.content), nameForUpload(first.fileName));
    const created = await api.post(importsPath, {
      data: {
        ...{ source_view: 'dispatcher', profile_id: job.profile_id },
        ...{ file_key: fileKey, file_kind: fileKey.split('.').at(-1) },
      },
    });
    expect(created.status(), await created.text()).toBe(202);
    expectOutcome(await waitForEnd(api, ((await created.json()) as ImportDetail).id), first.becomes);
  });
}
