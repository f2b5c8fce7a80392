import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkItem } from '@/lib/items/check-item';
import { itemErrorCodes } from '@/lib/items/item-problem';
import { targetLimits } from '@/lib/items/target-limits';
import { referenceData } from '@/lib/fields/reference-data';

const good = {
  externalId: 'DEL-1',
  title: 'Delivery to Rhein-Ruhr Medical Supply',
  address: {
    street: 'Hachestrasse 12',
    postalCode: '45127',
    city: 'Essen',
    country: 'DE',
    latitude: 51.4513,
    longitude: 7.0116,
  },
  planning: { routeDate: '2026-06-25', estimatedWorkMinutes: 25, priority: 'High' },
  businessValue: { expectedRevenue: 2500 },
};

const check = (item: unknown, operation: 'create' | 'update' | 'upsert' | 'cancel' = 'upsert') =>
  checkItem(item, operation, referenceData());

const errorsOf = (item: unknown) => check(item).errors.map(({ code, path }) => `${code} ${path}`);

test('the item from the document is accepted unchanged', () => {
  expect(check(good)).toEqual({
    externalId: 'DEL-1',
    key: 'DEL-1',
    patch: {
      title: 'Delivery to Rhein-Ruhr Medical Supply',
      street: 'Hachestrasse 12',
      postalCode: '45127',
      city: 'Essen',
      country: 'DE',
      latitude: 51.4513,
      longitude: 7.0116,
      routeDate: '2026-06-25',
      estimatedWorkMinutes: 25,
      priority: 'High',
      expectedRevenue: 2500,
    },
    errors: [],
    unknownFields: [],
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['blank', ''],
  ['only spaces and marks that nobody sees', ' \u200b\ufeff '],
])('an external ID that is %s is missing, and nothing else is said', (_, externalId) => {
  expect(check({ ...good, externalId, title: 5 })).toMatchObject({
    externalId: '',
    key: null,
    errors: [{ code: 'missing_external_id', path: 'externalId' }],
  });
});

test('an external ID is trimmed; one of the wrong type is refused and shown', () => {
  expect(check({ externalId: ' 0042 ' }).key).toBe('0042');
  expect(check({ externalId: 42 })).toMatchObject({
    externalId: '42',
    key: null,
    errors: [{ code: 'invalid_type', params: { expected: 'string', given: 'number' } }],
  });
  expect(check({ externalId: { a: 1 } })).toMatchObject({
    externalId: '',
    errors: [{ code: 'invalid_type' }],
  });
});

test('an external ID that cannot be stored is shown in a form that can', () => {
  const bad = check({ externalId: 'A\u0000B\ud800' });
  expect(bad).toMatchObject({ key: null, errors: [{ code: 'invalid_characters' }] });
  expect(bad.externalId).toBe('A\ufffdB\ufffd');
  const long = check({ externalId: 'x'.repeat(targetLimits.externalId + 1) });
  expect(long).toMatchObject({
    key: null,
    errors: [{ code: 'text_too_long', params: { limit: 120, length: 121 } }],
  });
});

test.each([
  [{ title: 7 }, 'invalid_type title'],
  [{ title: 'x'.repeat(201) }, 'text_too_long title'],
  [{ title: 'bell \u0007' }, 'invalid_characters title'],
  [{ address: 'Hachestrasse 12' }, 'invalid_type address'],
  [{ address: [] }, 'invalid_type address'],
  [{ address: { street: 'x'.repeat(501) } }, 'text_too_long address.street'],
  [{ address: { postalCode: 45127 } }, 'invalid_type address.postalCode'],
  [{ address: { postalCode: '1'.repeat(21) } }, 'text_too_long address.postalCode'],
  [{ address: { country: 'Nowhere' } }, 'unknown_country address.country'],
  [{ address: { latitude: 90.000001 } }, 'latitude_out_of_range address.latitude'],
  [{ address: { latitude: '51.4' } }, 'invalid_type address.latitude'],
  [{ address: { longitude: -180.1 } }, 'longitude_out_of_range address.longitude'],
  [{ address: { longitude: 1e300 } }, 'longitude_out_of_range address.longitude'],
  [{ address: { longitude: JSON.parse('1e999') } }, 'invalid_type address.longitude'],
  [{ planning: { routeDate: '2026-02-29' } }, 'invalid_route_date planning.routeDate'],
  [{ planning: { routeDate: '2026-13-01' } }, 'invalid_route_date planning.routeDate'],
  [{ planning: { routeDate: '25.06.2026' } }, 'invalid_route_date planning.routeDate'],
  [{ planning: { routeDate: '2026-06-25T08:00:00Z' } }, 'invalid_route_date planning.routeDate'],
  [{ planning: { routeDate: '0000-01-01' } }, 'invalid_route_date planning.routeDate'],
  [{ planning: { routeDate: 20260625 } }, 'invalid_type planning.routeDate'],
  [{ planning: { estimatedWorkMinutes: -1 } }, 'negative_duration planning.estimatedWorkMinutes'],
  [{ planning: { estimatedWorkMinutes: 2.5 } }, 'invalid_number planning.estimatedWorkMinutes'],
  [{ planning: { estimatedWorkMinutes: 10_081 } }, 'duration_too_long planning.estimatedWorkMinutes'],
  [{ planning: { estimatedWorkMinutes: '25' } }, 'invalid_type planning.estimatedWorkMinutes'],
  [{ planning: { priority: 'Urgent' } }, 'unknown_priority planning.priority'],
  [{ planning: { priority: 'high' } }, 'unknown_priority planning.priority'],
  [{ planning: { priority: 'constructor' } }, 'unknown_priority planning.priority'],
  [{ businessValue: { expectedRevenue: -0.01 } }, 'negative_amount businessValue.expectedRevenue'],
  [{ businessValue: { expectedRevenue: 0.001 } }, 'too_many_decimals businessValue.expectedRevenue'],
  [{ businessValue: { expectedRevenue: 1e-9 } }, 'too_many_decimals businessValue.expectedRevenue'],
  [{ businessValue: { expectedRevenue: 1e22 } }, 'amount_too_large businessValue.expectedRevenue'],
  [{ businessValue: { expectedRevenue: '2500' } }, 'invalid_type businessValue.expectedRevenue'],
  [{ businessValue: 2500 }, 'invalid_type businessValue'],
])('%j is refused: %s', (changes, problem) => {
  expect(errorsOf({ ...good, ...changes })).toEqual([problem]);
});

test.each([
  ['a string', 'x'],
  ['null', null],
  ['a list', [good]],
])('%s in the place of an item is refused alone', (_, item) => {
  expect(check(item)).toMatchObject({
    externalId: '',
    key: null,
    errors: [{ code: 'invalid_type', path: 'target' }],
  });
});

test('all problems of an item are found at once, in the order of the document', () => {
  expect(
    errorsOf({
      businessValue: { expectedRevenue: -1 },
      planning: { priority: 'Urgent' },
      address: { longitude: 181, latitude: 91 },
      externalId: 'A',
      title: 1,
    }),
  ).toEqual([
    'invalid_type title',
    'latitude_out_of_range address.latitude',
    'longitude_out_of_range address.longitude',
    'unknown_priority planning.priority',
    'negative_amount businessValue.expectedRevenue',
  ]);
});

test('omitted fields are absent; null or blank fields are cleared', () => {
  expect(check({ externalId: 'A' }).patch).toEqual({});
  expect(check({ externalId: 'A', title: ' ', address: { city: null }, planning: null }).patch).toEqual({
    title: null,
    city: null,
    routeDate: null,
    estimatedWorkMinutes: null,
    priority: null,
  });
});

test('values are normalised like those of rows', () => {
  const { patch } = check({
    externalId: 'A',
    title: ' Two \u200f',
    address: { country: 'Germany', latitude: 51.45131234567, longitude: -1e-9 },
    planning: { estimatedWorkMinutes: -0 },
    businessValue: { expectedRevenue: 10.5 },
  });
  expect(patch).toEqual({
    title: 'Two',
    country: 'DE',
    latitude: 51.451312,
    longitude: 0,
    estimatedWorkMinutes: 0,
    expectedRevenue: 10.5,
  });
  expect(Object.is(patch.estimatedWorkMinutes, 0)).toBe(true);
});

test('unknown fields are reported, whatever their names', () => {
  const item = JSON.parse(
    '{"externalId":"A","titel":"x","__proto__":{"title":"y"},"address.city":"Essen","address":{"zip":"1","city":"Essen"}}',
  ) as unknown;
  const { unknownFields, patch } = check(item);
  expect(unknownFields).toEqual(['"address.city"', '__proto__', 'address.zip', 'titel']);
  expect(patch).toEqual({ city: 'Essen' });
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field\u0000${index}`, 1]));
  const named = check({ externalId: 'A', ...many }).unknownFields;
  expect(named).toHaveLength(21);
  expect(named.at(0)).toBe('field\ufffd0');
  expect(named.at(-1)).toBe('…');
});

test('a cancellation looks only at the external ID', () => {
  expect(check({ externalId: 'A', title: 5, address: 7, extra: 1 }, 'cancel')).toEqual({
    ...{ externalId: 'A', key: 'A', patch: {}, errors: [], unknownFields: [] },
  });
});

test('any JSON gives a verdict that can be stored', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constantFrom(good.address, good.planning),
  );
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        externalId: fc.oneof(value, fc.string()),
        title: value,
        address: fc.oneof(
          value,
          fc.record({ street: value, latitude: value, country: value }, { requiredKeys: [] }),
        ),
        planning: fc.oneof(value, fc.record({ routeDate: value, priority: value }, { requiredKeys: [] })),
        businessValue: fc.oneof(value, fc.record({ expectedRevenue: value }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(item, (input) => {
      const verdict = check(input);
      for (const { code } of verdict.errors) expect(itemErrorCodes).toContain(code);
      if (verdict.key === null) expect(verdict.errors).toHaveLength(1);
      expect(isStorable(verdict)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** True when it contains no NUL or lone surrogate, which PostgreSQL cannot store, and no number that is not finite. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isStorable);
}
