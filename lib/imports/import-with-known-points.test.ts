import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { setPointsBody } from '@/lib/address-points/address-point-bodies';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { setPoints } from '@/lib/address-points/set-points';
import { checkInWizard } from '@/components/testing/check-in-wizard';
import { db, query } from '@/lib/db';
import type { RowProblem } from '@/lib/fields/row-problem';
import { claimImport } from '@/lib/import-runs/claim-import';
import { findKnownPoints } from '@/lib/import-runs/find-known-points';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { createPlace } from '@/lib/places/create-place';
import { choosePoints, type ChosenPoints } from '@/lib/shaping/address-point';
import { type ProfileInput, profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

let shop: Shop;
beforeEach(async () => {
  shop = await makeShop();
});

const { fields } = rulesOfMappings(sampleMappings);
const known = { 'Drop Address': 'Zieglergasse 3', 'Drop City': 'Wien', 'Drop Country': 'AT' };
const blank = { 'Drop Lat': '', 'Drop Lng': '' };

/** Creates an import by the rules. @returns its first lease */
const createBy = (csv: string, profile: ProfileInput = { fields }) => makeImport(shop, csv, profile);

async function outcomeOf(jobId: string) {
  const deliveries = await query(
    `SELECT row_number, trim_scale(delivery_latitude)::text AS latitude, coordinates_source AS source,
            coordinates_accuracy_m AS accuracy, pickup_coordinates_source AS pickup,
            delivery_address_key IS NOT NULL AS counts
     FROM deliveries WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [jobId],
  );
  const failed = await db().failedOrderLog.findMany({
    where: { bulkOrderCreationId: jobId },
    orderBy: { rowNumber: 'asc' },
  });
  return { deliveries, failed: failed.map((row) => `${row.rowNumber} ${row.errorField} ${row.errorCode}`) };
}

async function importBy(csv: string, profile?: ProfileInput) {
  const leased = await createBy(csv, profile);
  await runImport(leased);
  return outcomeOf(leased.jobId);
}

/** Two deliveries to the known address, 11 m apart. */
async function deliverTwice() {
  const at = (lat: string) => ({ ...known, 'Drop Lat': lat, 'Drop Lng': '16.35' });
  await runImport(await makeImport(shop, csvOf([at('48.2'), at('48.2001')])));
}

const setPointOf = (full_address: string, latitude: number) =>
  setPoints(
    shop.tenantId,
    'Ana',
    setPointsBody.parse({
      points: [{ full_address, city: 'Wien', country: 'Austria', latitude, longitude: 16.35 }],
    }),
  );

const setPoint = (latitude: number) => setPointOf('ZIEGLERGASSE 3', latitude);

const missing = (row: number) => `${row} delivery_latitude required_field_missing`;

describe('rows without coordinates', () => {
  const csv = csvOf([{ ...known, ...blank }, { ...known, ...blank, 'Drop Address': 'Zieglergasse 4' }, {}]);

  it('get the point of earlier deliveries to their address, which then counts as no sighting of its own', async () => {
    await deliverTwice();
    const { deliveries, failed } = await importBy(csv);
    expect(deliveries).toMatchObject([
      { row_number: 2, latitude: '48.2001', source: 'earlier_delivery', accuracy: 11, counts: false },
      { row_number: 4, latitude: '48.2', source: 'file', accuracy: null, counts: true },
    ]);
    expect(failed).toEqual([missing(3)]);
  });

  it('get the point that a person has set before any other', async () => {
    await deliverTwice();
    await setPoint(48.21);
    const { deliveries } = await importBy(csv);
    expect(deliveries[0]).toMatchObject({ latitude: '48.21', source: 'manual', counts: false });
  });

  it('get it for the pickup as well', async () => {
    await setPoint(48.21);
    const pickup = { 'Pickup Address': 'Zieglergasse 3', 'Pickup City': 'Wien', 'Pickup Country': 'AT' };
    const { deliveries } = await importBy(csvOf([{ ...pickup, 'Pickup Lat': '', 'Pickup Lng': '' }]));
    expect(deliveries).toMatchObject([{ source: 'file', pickup: 'manual' }]);
  });

  it('get it from rules without a column of coordinates', async () => {
    await setPoint(48.21);
    const isPoint = (field: string) => /^delivery_(latitude|longitude)$/.test(field);
    const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !isPoint(field)));
    const { deliveries } = await importBy(csvOf([known]), { fields: rest });
    expect(deliveries).toMatchObject([{ latitude: '48.21', source: 'manual' }]);
  });

  it('fail when there is only a proposal', async () => {
    await runImport(await makeImport(shop, csvOf([{ ...known, 'Drop Lat': '48.2', 'Drop Lng': '16.35' }])));
    const leased = await createBy(csv);
    await runImport(leased);
    expect((await outcomeOf(leased.jobId)).failed).toEqual([missing(2), missing(3)]);
    const logs = await db().failedOrderLog.findMany({
      where: { bulkOrderCreationId: leased.jobId },
      orderBy: { rowNumber: 'asc' },
    });
    // The row says that something is known; one of which nothing is known does not.
    const [first] = logs[0]!.details as unknown as RowProblem[];
    expect(first!.params).toEqual({ reason: 'address_not_certain' });
    expect(messageForRowProblem(first!, speak('en'))).toContain('not certain');
    expect(JSON.stringify(logs[1]!.details)).not.toContain('address_not_certain');
  });

  it.each(['manual', 'earlier_deliveries'] as const)('fail when %s is switched off', async (name) => {
    await (name === 'manual' ? setPoint(48.21) : deliverTwice());
    expect((await importBy(csv, { fields, coordinates: { [name]: false } })).failed).toEqual([
      missing(2),
      missing(3),
    ]);
  });

  it('fail with the seed’s mappings alone, whatever is known', async () => {
    await setPoint(48.21);
    const leased = await makeImport(shop, csv);
    await runImport(leased);
    expect((await outcomeOf(leased.jobId)).failed).toEqual([missing(2), missing(3)]);
  });

  it('fail with what stands in a cell: nothing is put in its place', async () => {
    await setPoint(48.21);
    const { failed } = await importBy(csvOf([{ ...known, 'Drop Lat': 'north', 'Drop Lng': '' }]));
    expect(failed).toEqual(['2 delivery_latitude invalid_number']);
  });
});

it('rows of one order: a later row that names another address contradicts the first', async () => {
  await setPoint(48.21);
  const rules = { fields, order_columns: ['Reference'] };
  const same = { 'Pickup Address': 'Hof 1', 'Recipient Name': 'Ada' };
  const first = { ...known, ...blank, ...same, Reference: 'A' };
  const { deliveries } = await importBy(csvOf([first, { ...first, 'Drop Address': '' }]), rules);
  expect(deliveries).toMatchObject([{ row_number: 2, source: 'manual' }]);
  const other = await importBy(
    csvOf([
      { ...first, Reference: 'B' },
      { ...first, Reference: 'B', 'Drop Address': 'Elsewhere 1' },
    ]),
    rules,
  );
  expect(other.failed).toEqual([
    '2 external_reference_id order_failed',
    '3 delivery_full_address contradicts_first_row',
  ]);
});

it('a point from the address book says so', async () => {
  await createPlace(shop.tenantId, {
    code: 'DEPOT',
    name: 'Depot',
    full_address: 'Musterweg 5',
    postcode: null,
    city: 'Essen',
    country: 'DE',
    latitude: '51.4556',
    longitude: '7.01',
  });
  const delivery = Object.fromEntries(
    Object.entries(fields).filter(([field]) => !field.startsWith('pickup')),
  );
  const { deliveries } = await importBy(csvOf([{}]), {
    fields: delivery,
    places: { pickup: { code: 'DEPOT' } },
  });
  expect(deliveries).toMatchObject([{ pickup: 'place', source: 'file' }]);
});

it('chunks that run after a crash take the points that were decided on, not those known by then', async () => {
  await setPoint(48.21);
  const leased = await createBy(csvOf([{ ...known, ...blank }]));
  await claimImport(leased);
  expect(await planImport(leased)).toEqual({ state: 'planned', chunkCount: 1, needsPoints: true });
  await findKnownPoints(leased);
  await setPoint(48.99);
  // The run begins again, as after a crash.
  expect(await planImport(leased)).toMatchObject({ needsPoints: true });
  expect(await findKnownPoints(leased)).toEqual({ state: 'found' });
  await importChunk({ ...leased, chunkIndex: 0 });
  expect((await outcomeOf(leased.jobId)).deliveries).toMatchObject([{ latitude: '48.21' }]);
});

it('addresses that the store has lost before they were looked up are collected again', async () => {
  await setPoint(48.21);
  const leased = await createBy(csvOf([{ ...known, ...blank, 'Drop Address': 'Zieglergasse\u2028 3' }]));
  await claimImport(leased);
  await planImport(leased);
  const { canonicalKey } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: leased.jobId } });
  const addresses = canonicalKey!.replace('.csv', '-addresses.jsonl');
  expect(await objectStore().size(addresses)).toBeGreaterThan(0);
  await objectStore().remove([addresses]);
  await runImport(leased);
  expect((await outcomeOf(leased.jobId)).deliveries).toMatchObject([{ source: 'manual' }]);
});

it('the wizard finds the same addresses, and with their points counts the same rows as the import', async () => {
  await deliverTwice();
  await setPointOf('Lindengasse 9', 48.2);
  const rows = [
    { ...known, ...blank },
    { ...known, ...blank, 'Drop Address': 'ZIEGLERG. 3' },
    { ...known, ...blank, 'Drop Address': 'Lindengasse 9, 1070 Wien' },
    { ...known, ...blank, 'Drop Address': 'Lindengasse 9' },
    { ...known, ...blank, 'Drop Address': 'Nowhere 1' },
    { ...known, ...blank, 'Drop Country': 'Narnia' },
    {},
  ];
  const csv = csvOf(rows);
  const rules = profileRulesSchema.parse({ fields });
  const check = (points: ChosenPoints | null) =>
    checkInWizard(new Blob([csv]), { columns: sampleHeader, rules, points });
  const first = await check(null);
  expect(first).toMatchObject({ good: 1, bad: 6, openRows: 5 });
  expect(first.openAddresses).toMatchObject([
    {
      full_address: 'Zieglergasse 3',
      city: 'Wien',
      country: 'AT',
      postcode: null,
      rows: 1,
      firstRowNumber: 2,
    },
    { full_address: 'ZIEGLERG. 3' },
    { full_address: 'Lindengasse 9, 1070 Wien' },
    { full_address: 'Lindengasse 9' },
    { full_address: 'Nowhere 1' },
  ]);

  const keys = (first.openAddresses ?? []).map(({ key }) => key);
  const found = await lookUpPoints(shop.tenantId, keys);
  const chosen = choosePoints(found, rules.coordinates);
  const wizard = await check(chosen);
  const leased = await createBy(csv);
  await runImport(leased);
  const { deliveries, failed } = await outcomeOf(leased.jobId);
  expect(wizard).toMatchObject({ good: deliveries.length, bad: failed.length });
  expect(deliveries).toMatchObject([
    { row_number: 2, source: 'earlier_delivery' },
    { row_number: 5, source: 'manual' },
    { row_number: 8, source: 'file' },
  ]);
});
