import { expect, test } from 'vitest';
import { addHeldReferences } from '@/components/new-import/checking/add-held-references';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import type { ExistingReferences } from '@/lib/deliveries/existing-references-schemas';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import { packSums } from '@/lib/fields/packed-sums';

const draftOf = (reference: string) => ({ external_reference_id: reference }) as DeliveryDraft;

const check: CheckResult = {
  ...{ checkId: 1, rows: 5, good: 4, bad: 1, done: true },
  duplicateMode: 'fail',
  ...{
    skipped: {},
    seen: {},
    hiddenRows: 0,
    orders: 4,
    warnings: { hidden_row: 2, coordinates_approximate: 3 },
    changes: [],
    dateOrders: {},
  },
  breaches: [
    { field: 'delivery_city', code: 'required_field_missing', count: 1, firstRowNumber: 3, values: [] },
  ],
  openAddresses: [],
  openRows: 0,
  samples: ['A', 'B', 'C'].map((reference, index) => ({
    rowNumber: index + 4,
    draft: draftOf(reference),
    problems: [],
    called: reference,
  })),
  references: ['A', 'B', 'C', 'D'],
  referenceRows: Uint32Array.from([4, 5, 6, 7]),
  referenceSizes: Uint32Array.from([1, 1, 1, 1]),
  unreferenced: [],
  problemRows: [],
  ...{
    referenceSums: packSums([]),
    points: null,
    totals: { rows: 0, orders: 0, packages: 0, weight_kg: '0', cod: [] },
  },
  referenceWarnings: { hidden_row: Uint32Array.of(1, 2), coordinates_approximate: Uint32Array.of(0, 1, 1) },
};

const job = (id: string) => ({
  ...{ id, name: `${id}.csv`, created_at: '2026-03-01T06:02:00.000Z' },
  created_by: { name: 'Dana' },
});

const held = (reference: string, importId: string | null) => ({
  status: 'created' as const,
  external_reference_id: reference,
  delivery_id: `of ${reference}`,
  bulk_order_creation_id: importId,
  created_at: '2026-03-01T06:02:00.000Z',
});

const existing: ExistingReferences = {
  data: [held('B', 'one'), held('C', 'two'), held('D', 'two')],
  bulk_order_creations: [job('one'), job('two')],
};

test('rows whose reference is taken count as rows that will fail', () => {
  const settled = addHeldReferences(check, existing);
  expect(settled.check).toMatchObject({ rows: 5, good: 1, bad: 4, orders: 1 });
  expect(settled.check.warnings).toEqual({ coordinates_approximate: 1 });
  expect(settled.check.breaches).toEqual([
    {
      field: 'external_reference_id',
      code: 'external_reference_id_already_present',
      count: 3,
      firstRowNumber: 5,
      values: [],
    },
    ...check.breaches,
  ]);
  expect(settled.held).toBe(3);
});

test('samples of those rows say why they fail', () => {
  const { samples } = addHeldReferences(check, existing).check;
  expect(samples.map(({ draft }) => draft?.external_reference_id ?? null)).toEqual(['A', null, null]);
  expect(samples[1]!.problems).toEqual([
    { field: 'external_reference_id', code: 'external_reference_id_already_present' },
  ]);
});

test('lists the imports they came from, the one with the most first', () => {
  expect(addHeldReferences(check, existing).sources).toEqual([
    { count: 2, import: job('two') },
    { count: 1, import: job('one') },
  ]);
  const direct = { data: [held('A', null)], bulk_order_creations: [] };
  expect(addHeldReferences(check, direct).sources).toEqual([{ count: 1, import: null }]);
});

test('without existing references nothing changes', () => {
  expect(addHeldReferences(check, { data: [], bulk_order_creations: [] })).toEqual({
    check,
    held: 0,
    sources: [],
  });
});

test('rows that update a delivery are orders that are ready; those of one that has left will fail', () => {
  const [b, c, d] = existing.data as [
    (typeof existing.data)[0],
    (typeof existing.data)[0],
    (typeof existing.data)[0],
  ];
  const { check: settled } = addHeldReferences(
    { ...check, duplicateMode: 'update' },
    { ...existing, data: [b, { ...c, status: 'dispatched' }, { ...d, status: 'changed' }] },
  );
  expect(settled).toMatchObject({ rows: 5, good: 3, bad: 2, orders: 3 });
  expect(settled.breaches.map(({ code, count, firstRowNumber }) => [code, count, firstRowNumber])).toEqual([
    ['required_field_missing', 1, 3],
    ['delivery_already_dispatched', 1, 6],
  ]);
  expect(settled.samples.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    [],
    ['delivery_already_dispatched'],
  ]);
});
