import { afterAll, describe, expect, it } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { listWarnings } from '@/lib/imports/list-warnings';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { profileRulesSchema, type ProfileInput } from '@/lib/shaping/profile-schema';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeImport, clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

interface Delivery {
  row_number: number;
  external_reference_id: string | null;
  packages: { name: string; quantity: number; weight_kg: number | null; length_cm: number | null }[];
  extra: Record<string, string> | null;
  delivery_date: string | null;
  delivery_full_address: string;
}

/** Imports a file by a profile and returns the job with what became of its rows. */
async function importBy(profile: ProfileInput, csv: string) {
  const shop = await makeShop();
  const { tenantId } = shop;
  const job = await makeImport(shop, csv, profile);
  await runImport(job);
  const row = await getImportRow(tenantId, job.jobId);
  const deliveries = await query<Delivery>(
    `SELECT row_number, external_reference_id, packages, extra, delivery_date::text, delivery_full_address
     FROM deliveries WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [job.jobId],
  );
  const failed = await query<{ row_number: number; error_field: string; error_code: string }>(
    `SELECT row_number, error_field, error_code FROM failed_order_logs
     WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [job.jobId],
  );
  const read = async (key: string | null) =>
    key === null ? '' : (await buffer(await objectStore().read(key))).toString();
  return {
    tenantId,
    row,
    deliveries,
    failed: failed.map(
      ({ row_number, error_field, error_code }) => `${row_number} ${error_field} ${error_code}`,
    ),
    files: {
      success: await read(row.successKey),
      failed: await read(row.failedKey),
      skipped: await read(row.skippedKey),
    },
  };
}

const header = 'Order;Street;No.;ZIP City;Point;Name;Phone;Qty;Weight;Size;Article;Day;Colour';
const line = (order: string, changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    Order: order,
    Street: 'Musterweg',
    'No.': '5',
    'ZIP City': '45127 Essen',
    Point: '51.45, 7.01',
    Name: 'Erika Beispiel',
    Phone: '0171 3920001',
    Qty: '1',
    Weight: '2,5 kg',
    Size: '40x30x20',
    Article: 'Chair',
    Day: '25/03/2026',
    Colour: 'red',
    ...changes,
  };
  return header
    .split(';')
    .map((name) => cells[name])
    .join(';');
};

const profile: ProfileInput = {
  fields: {
    pickup_full_address: { constant: 'Am Borsigturm 100' },
    pickup_latitude: { constant: '52.5823' },
    pickup_longitude: { constant: '13.2846' },
    pickup_city: { constant: 'Berlin' },
    pickup_country: { constant: 'DE' },
    delivery_full_address: { columns: ['Street', 'No.'] },
    delivery_postcode: { column: 'ZIP City', part: 'postcode' },
    delivery_city: { column: 'ZIP City', part: 'city' },
    delivery_country: { constant: 'DE' },
    delivery_latitude: { column: 'Point', part: 'latitude' },
    delivery_longitude: { column: 'Point', part: 'longitude' },
    delivery_contact_name: { column: 'Name' },
    delivery_contact_phone: { column: 'Phone' },
    external_reference_id: { column: 'Order' },
    delivery_date: { column: 'Day' },
  },
  order_columns: ['Order'],
  packages: { sets: [{ name: 'Article', quantity: 'Qty', weight: 'Weight', size: 'Size' }] },
  skip: { totals: true, repeated_headers: true, values: [{ column: 'Name', values: ['cancelled'] }] },
  extra: 'all',
};

describe('an import by a profile', () => {
  it('makes orders of several rows, whether they follow each other or not', async () => {
    const rows = [
      line('A-1', { Day: '05/03/2026' }),
      line('A-1', { Article: 'Table', Qty: '2 Colli', Weight: '12000 g', Day: '05/03/2026' }),
      line('A-2'),
      line('A-1', { Article: 'Lamp', Day: '', Street: '', 'No.': '', Name: '', Phone: '' }),
    ];
    const { row, deliveries, failed, files } = await importBy(profile, [header, ...rows].join('\n'));
    expect(failed).toEqual([]);
    expect(row).toMatchObject({
      succeededCount: 4,
      failedCount: 0,
      skippedCount: 0,
      deliveryCount: 2,
      totalCount: 4,
    });
    expect(deliveries.map((delivery) => delivery.external_reference_id)).toEqual(['A-1', 'A-2']);
    expect(deliveries[0]).toMatchObject({
      row_number: 2,
      delivery_full_address: 'Musterweg 5',
      delivery_date: '2026-03-05', // row 4's date can only be read with the day first
      extra: { Colour: 'red' },
    });
    expect(deliveries[0]!.packages).toMatchObject([
      { name: 'Chair', quantity: 1, weight_kg: 2.5, length_cm: 40 },
      { name: 'Table', quantity: 2, weight_kg: 12 },
      { name: 'Lamp', quantity: 1 },
    ]);
    const ids = files.success
      .trim()
      .split('\r\n')
      .slice(1)
      .map((text) => [text.split(',')[0], text.split(',').at(-1)]);
    expect(ids).toHaveLength(4);
    expect(new Set(ids.filter(([order]) => order === 'A-1').map(([, id]) => id)).size).toBe(1);
  });

  it('fails all rows of an order when one of them is wrong or contradicts the first', async () => {
    const rows = [
      line('B-1'),
      line('B-1', { Weight: 'heavy' }),
      line('B-2'),
      line('B-2', { Name: 'Somebody Else' }),
      line('B-3', { Phone: 'none of yours' }),
      line('B-4'),
    ];
    const { row, failed, deliveries, files } = await importBy(profile, [header, ...rows].join('\n'));
    expect(row).toMatchObject({ succeededCount: 1, failedCount: 5, deliveryCount: 1 });
    expect(failed).toEqual([
      '2 external_reference_id order_failed',
      '3 package_items invalid_package_items',
      '4 external_reference_id order_failed',
      '5 delivery_contact_name contradicts_first_row',
      '6 delivery_contact_phone invalid_phone',
    ]);
    expect(deliveries).toHaveLength(1);
    expect(files.failed.trim().split('\r\n')).toHaveLength(6);
  });

  it('leaves out what is no order, and says so in a file of its own', async () => {
    const rows = [line('C-1'), header, line('C-2', { Name: ' Cancelled' }), 'Total;;;;;;;2;5 kg;;;;'];
    const { row, files } = await importBy(profile, [header, ...rows].join('\n'));
    expect(row).toMatchObject({ succeededCount: 1, failedCount: 0, skippedCount: 3, totalCount: 4 });
    expect(
      files.skipped
        .trim()
        .split('\r\n')
        .slice(1)
        .map((text) => /,(\d+,\w+),[^,]*(?:".*")?$/.exec(text)?.[1]),
    ).toEqual(['3,repeated_header', '4,value', '5,totals']);
    expect(files.skipped).toContain('because of “Cancelled” in the column “Name”.');
  });

  it('makes no second order of a reference that another delivery has, if the profile says so', async () => {
    const shop = await makeShop();
    const { tenantId } = shop;
    const importIt = async (csv: string, duplicateMode: 'fail' | 'skip') => {
      const input = await uploadFile(shop, csv);
      const rules = profileRulesSchema.parse({ ...profile, duplicate_mode: duplicateMode });
      const job = await createImport({
        tenantId,
        actor: clientActor(tenantId),
        language: 'en',
        input: { ...input, mappings: undefined, profile: rules },
      });
      await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
      return getImportRow(tenantId, job.id);
    };
    const two = [header, line('D-1'), line('D-1', { Article: 'Table' })].join('\n');
    await importIt(two, 'fail');
    const again = [header, line('D-1'), line('D-1', { Article: 'Table' }), line('D-2')].join('\n');
    expect(await importIt(again, 'skip')).toMatchObject({
      ...{ succeededCount: 1, failedCount: 0, skippedCount: 2, deliveryCount: 1, status: 'completed' },
    });
    expect(await importIt(again, 'fail')).toMatchObject({
      ...{ succeededCount: 0, failedCount: 3, skippedCount: 0, deliveryCount: 0 },
    });
  });

  it('keeps rows of one order together however far apart they are', async () => {
    const rows = Array.from({ length: 700 }, (_, index) =>
      line(`E-${index % 350}`, { Article: `Part ${index}` }),
    );
    const { row, deliveries, files } = await importBy(profile, [header, ...rows].join('\n'));
    expect(row).toMatchObject({ succeededCount: 700, failedCount: 0, deliveryCount: 350 });
    for (const { packages, row_number } of deliveries) {
      expect(packages.map(({ name }) => name)).toEqual([
        `Part ${row_number - 2}`,
        `Part ${row_number + 348}`,
      ]);
    }
    expect(files.success.trim().split('\r\n')).toHaveLength(701);
  });

  it('mappings beside a saved profile win over its columns', async () => {
    const shop = await makeShop();
    const { tenantId } = shop;
    const body = createProfileBody.parse({ name: 'Shop', rules: profile });
    const { id } = await createProfile(tenantId, 'Ana', body);
    const upload = await uploadFile(shop, [header, line('G-1', { Colour: 'Musterweg 7' })].join('\n'));
    const job = await createImport({
      tenantId,
      actor: clientActor(tenantId),
      language: 'en',
      input: { ...upload, profile_id: id, mappings: { Colour: 'delivery_full_address' } },
    });
    await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
    // The profile joins the address from two columns, and says what the reference is.
    expect(
      await query<Delivery>(
        `SELECT delivery_full_address, external_reference_id FROM deliveries
         WHERE bulk_order_creation_id = $1`,
        [job.id],
      ),
    ).toEqual([{ delivery_full_address: 'Musterweg 7', external_reference_id: 'G-1' }]);
  });

  it('has no warnings where there is nothing to warn of', async () => {
    const { tenantId, row } = await importBy(profile, [header, line('F-1')].join('\n'));
    expect(await listWarnings({ tenantId, jobId: row.id, language: 'en', limit: 10 })).toEqual({
      data: [],
      next_cursor: null,
      counts: [],
    });
  });
});
