import { afterAll, expect, it } from 'vitest';
import { checkInWizard } from '@/components/testing/check-in-wizard';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { listChanges } from '@/lib/imports/list-changes';
import { removeTracesOf } from '@/lib/retention/remove-import-traces';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

const rules = profileRulesSchema.parse({
  ...rulesOfMappings(sampleMappings),
  replacements: { delivery_country: [{ from: 'Oesterreich', to: 'AT' }] },
});

const plain = { 'Drop Country': 'AT', 'Recipient Phone': '+431588580', Notes: '' };
const csv = csvOf([
  { ...plain, 'Drop Country': 'Oesterreich', COD: '12,50', 'Drop Lat': '48,2' },
  { ...plain, 'Recipient Phone': '+43 1 58858 0', COD: 'n/a', Reference: 'A\u20111' },
  { ...plain, 'Drop City': ' Wien\u200b', COD: '€ 1.234,50', 'Drop Lat': '48.20' },
  { ...plain, 'Drop Country': 'Nowhere', COD: '99,99' }, // fails: nothing is made of it
  { ...plain, COD: '7' },
]);

it('lists what was changed in the rows that became deliveries, as the wizard does, until the file is removed', async () => {
  const shop = await makeShop();
  const { tenantId } = shop;
  const input = await uploadFile(shop, csv);
  const job = await createImport({
    tenantId,
    actor: clientActor(tenantId),
    language: 'en',
    input: { ...input, mappings: undefined, profile: rules },
  });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });

  const list = () => listChanges({ tenantId, jobId: job.id, language: 'en' });
  const { data } = await list();
  expect(data.map(({ field, kind, count, examples }) => [field, kind, count, examples])).toEqual([
    ['delivery_latitude', 'coordinates', 1, [{ row_number: 2, from: '48,2', to: '48.2' }]],
    ['delivery_city', 'trimmed', 1, [{ row_number: 4, from: ' Wien\u200b', to: 'Wien' }]],
    ['delivery_country', 'replaced', 1, [{ row_number: 2, from: 'Oesterreich', to: 'AT' }]],
    ['delivery_contact_phone', 'phone', 1, [{ row_number: 3, from: '+43 1 58858 0', to: '+431588580' }]],
    ['external_reference_id', 'reference', 1, [{ row_number: 3, from: 'A\u20111', to: 'A-1' }]],
    [
      'cod_amount',
      'number',
      2,
      [
        { row_number: 2, from: '12,50', to: '12.50' },
        { row_number: 4, from: '€ 1.234,50', to: '1234.50' },
      ],
    ],
    ['cod_amount', 'read_as_nothing', 1, [{ row_number: 3, from: 'n/a', to: '' }]],
  ]);
  expect(data[3]?.description).toBe('Written in international form');

  const wizard = await checkInWizard(new Blob([csv]), { columns: sampleHeader, rules });
  expect(data.map(({ description: _, ...change }) => change)).toEqual(wizard.changes);

  await removeTracesOf(job.id, input.file_key);
  expect(await list()).toEqual({ data: [] });
});

it('keeps a few examples of each kind, and each value once', async () => {
  const numbers = ['1,5', '1,5', '2,5', '3,5', '4,5'];
  const file = csvOf(numbers.map((COD) => ({ ...plain, COD })));
  const { changes } = await checkInWizard(new Blob([file]), { columns: sampleHeader, rules });
  expect(changes.find(({ field }) => field === 'cod_amount')).toEqual({
    field: 'cod_amount',
    kind: 'number',
    count: 5,
    examples: [
      { row_number: 2, from: '1,5', to: '1.50' },
      { row_number: 4, from: '2,5', to: '2.50' },
      { row_number: 5, from: '3,5', to: '3.50' },
    ],
  });
});

it('shows an import of another tenant as unknown', async () => {
  const [shop, other] = [await makeShop(), await makeShop()];
  const input = await uploadFile(shop, csv);
  const { id: jobId } = await createImport({
    tenantId: shop.tenantId,
    actor: clientActor(shop.tenantId),
    language: 'en',
    input,
  });
  await expect(listChanges({ tenantId: other.tenantId, jobId, language: 'en' })).rejects.toMatchObject({
    code: 'job_not_found',
  });
});
