import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { allShippers } from '@/e2e/shippers/all-shippers';
import { openInWizard } from '@/e2e/shippers/open-in-wizard';
import type { Morning, Outcome, Shipper } from '@/e2e/shippers/shipper';
import { addHeldReferences } from '@/components/new-import/checking/add-held-references';
import { checkRows } from '@/components/new-import/checking/check-rows';
import { beginMapping } from '@/components/new-import/mapping/mapping-state';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { joinRules, splitRules } from '@/components/new-import/rules/rules-state';
import { query } from '@/lib/db';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { findExistingReferences } from '@/lib/deliveries/find-existing-references';
import type { LogicalField } from '@/lib/fields/order-fields';
import { CITIES_FOLDER } from '@/lib/geography/read-cities';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { createPlace } from '@/lib/places/create-place';
import { findJobPlaces } from '@/lib/places/find-job-places';
import { lookUpPlaces } from '@/lib/places/look-up-places';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { recogniseFile } from '@/lib/profiles/recognise-file';
import { choosePoints, type ChosenPoints } from '@/lib/shaping/address-point';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { objectStore } from '@/lib/storage/open-object-store';
import { openTable } from '@/lib/table-files/read-table';
import type { TableRow } from '@/lib/table-files/table';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { testLimits } from '@/lib/testing/read-rows';
import { useTestDatabase } from '@/lib/testing/test-database';
import { nameForUpload } from '@/lib/table-files/file-kind';

/** Files of senders as their programs export them, imported on two mornings by one profile: see e2e/shippers. */

useTestDatabase();
afterAll(closeWorkers);

async function setUp(shipper: Shipper) {
  const shop = await makeShop();
  const { tenantId } = shop;
  for (const place of shipper.places ?? []) await createPlace(tenantId, { name: place.code, ...place });
  const { header } = await openInWizard(shipper.mornings[0]);
  const profile = await createProfile(
    tenantId,
    'Ana',
    createProfileBody.parse({
      ...{ name: shipper.name, customer_id: shop.customerId, rules: shipper.rules, columns: header.names },
      ...{ delivery_service_id: shop.deliveryServiceId, payer_type: 'sender', payment_method: 'wallet' },
    }),
  );
  return { shop, profileId: profile.id };
}

/** Imports a morning's file as an API client does that knows the profile. */
async function importBy(shop: Shop, profileId: string, { content, fileName }: Morning) {
  const { tenantId } = shop;
  const { file_key, file_kind } = await uploadFile(shop, content, nameForUpload(fileName));
  const job = await createImport({
    ...{ tenantId, actor: clientActor(tenantId), language: 'en' },
    input: { source_view: 'dispatcher', profile_id: profileId, file_key, file_kind },
  });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  return getImportRow(tenantId, job.id);
}

/** What came of a job, in the form in which a shipper tells what must. */
async function outcomeOf(job: Awaited<ReturnType<typeof getImportRow>>, told: Outcome): Promise<Outcome> {
  const failed = await query<{ row_number: number; error_field: string; error_code: string }>(
    `SELECT row_number, error_field, error_code FROM failed_order_logs
     WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [job.id],
  );
  const deliveries = await query<Record<string, unknown> & { row_number: number }>(
    `SELECT *, delivery_date::text, cod_amount::text, delivery_latitude::text, delivery_longitude::text,
            pickup_latitude::text, pickup_longitude::text
     FROM deliveries WHERE bulk_order_creation_id = $1`,
    [job.id],
  );
  const byRow = new Map(deliveries.map((delivery) => [delivery.row_number, delivery]));
  return {
    succeeded: job.succeededCount,
    deliveries: deliveries.length,
    warnings: job.warningCount,
    failed: failed.map(
      ({ row_number, error_field, error_code }) => `${row_number} ${error_field} ${error_code}`,
    ),
    leftOut: await readLeftOut(job.skippedKey),
    exactly: Object.fromEntries(
      Object.entries(told.exactly).map(([row, expected]) => [
        row,
        pick(byRow.get(Number(row)), Object.keys(expected)),
      ]),
    ),
  };
}

function pick(delivery: Record<string, unknown> | undefined, keys: readonly string[]) {
  return Object.fromEntries(
    keys.map((key) => [
      key,
      /_l(?:at|ong)itude$/.test(key) ? String(Number(delivery?.[key])) : delivery?.[key],
    ]),
  );
}

/** The rows of the file of skipped rows. */
async function readLeftOut(key: string | null): Promise<string[]> {
  if (key === null) return [];
  const table = await openTable(
    new Blob([new Uint8Array(await buffer(await objectStore().read(key)))]),
    testLimits,
  );
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  const [header, ...others] = rows.map(({ cells }) => cells);
  const [number, reason] = ['row_number', 'skip_reason'].map((name) => header!.indexOf(name));
  return others.map((cells) => `${cells[number!]} ${cells[reason!]}`);
}

const fetchCities = (country: string) =>
  readFile(path.join(CITIES_FOLDER, `${country}.bin`)).catch(() => null);

/** What the wizard says before Start. */
async function checkInWizard(shop: Shop, shipper: Shipper, morning: Morning) {
  const { tenantId, customerId } = shop;
  const { table, header, suggestions } = await openInWizard(morning);
  const { data } = await recogniseFile(tenantId, header.names);
  const recognised = data[0]!;
  expect(recognised.profile.name).toBe(shipper.name);
  expect(recognised.drift).toEqual({ gone: [], added: [] });
  const { mapping, further } = splitRules(recognised.profile.rules);
  const columns = beginMapping(header.names, suggestions, mapping);
  const rules = joinRules(columns, further);
  expect(rules, 'the rules that the page sends').toEqual(recognised.profile.rules);
  const results: CheckResult[] = [];
  // The page has the whole address book.
  const book = await lookUpPlaces(
    tenantId,
    (shipper.places ?? []).map(({ code }) => code),
  );
  const { default_pickup } = await findJobPlaces(tenantId, rules, customerId);
  const places = { named: book, default_pickup };
  const today = new Date().toISOString().slice(0, 10);
  const check = async (points: ChosenPoints | null) => {
    await checkRows(
      table,
      { type: 'check', checkId: 1, header, rules, places, points, today },
      {
        isStale: () => false,
        fetchCities,
        report: (result) => results.push(result),
      },
    );
    return results.at(-1)!;
  };
  // As the page does, again with what is known of the addresses that have no coordinates.
  const { openAddresses } = await check(null);
  const found = await lookUpPoints(
    tenantId,
    (openAddresses ?? []).map(({ key }) => key),
  );
  const last = await check(choosePoints(found, rules.coordinates));
  const held = await findExistingReferences(tenantId, last.references);
  const { rows, good, bad, skipped, orders, warnings } = addHeldReferences(last, held).check;
  const sum = (counts: Partial<Record<string, number>>) =>
    Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);
  return { rows, good, bad, leftOut: sum(skipped), orders, warnings: sum(warnings) };
}

describe.each(allShippers)('$name', (shipper) => {
  it('becomes orders on both mornings, as the wizard says before Start', async () => {
    const { shop, profileId } = await setUp(shipper);
    for (const morning of shipper.mornings) {
      const said = await checkInWizard(shop, shipper, morning);
      const job = await importBy(shop, profileId, morning);
      expect(job.status).toBe('completed');
      expect(await outcomeOf(job, morning.becomes), morning.fileName).toEqual(morning.becomes);
      expect(said, `the wizard about ${morning.fileName}`).toEqual({
        rows: job.totalCount,
        good: job.succeededCount,
        bad: job.failedCount,
        leftOut: job.skippedCount,
        orders: job.deliveryCount,
        warnings: job.warningCount,
      });
    }
  });

  it('has the right columns suggested, but for those that its rules choose by hand', async () => {
    const rules = profileRulesSchema.parse(shipper.rules);
    for (const morning of shipper.mornings) {
      const { suggested } = await openInWizard(morning);
      const differing = Object.entries(rules.fields).flatMap(([field, source]) => {
        const column = Object.keys(suggested).find((name) => suggested[name] === field);
        return 'column' in source && source.part === undefined && source.column === column ? [] : [field];
      });
      const isGiven = (field: LogicalField) => rules.fields[field] !== undefined;
      const unwanted = Object.entries(suggested).filter(([, field]) => !isGiven(field));
      expect({ byHand: differing.sort(), unwanted }).toEqual({
        byHand: [...shipper.byHand].sort(),
        unwanted: [],
      });
    }
  });
});
