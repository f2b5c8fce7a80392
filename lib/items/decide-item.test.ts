import { describe, expect, test } from 'vitest';
import { checkItem } from '@/lib/items/check-item';
import { decideItem, type StoredTarget } from '@/lib/items/decide-item';
import { blankValues, type TargetValues } from '@/lib/fields/target-fields';
import { referenceData } from '@/lib/fields/reference-data';
import type { InboundOperation } from '@/prisma/generated/enums';

const today = '2026-06-25';

const essen: TargetValues = {
  ...blankValues,
  ...{ title: 'Pharmacy', street: 'Kettwiger Strasse 35', postalCode: '45127', city: 'Essen', country: 'DE' },
  ...{ latitude: 51.4564, longitude: 7.0123, routeDate: '2026-06-25', expectedRevenue: 10.5 },
};

const stored = (changes: Partial<StoredTarget> = {}): StoredTarget => ({
  ...{ id: '7', status: 'Active', values: essen, metadata: null, sourceVersion: null },
  ...changes,
});

const decide = (operation: InboundOperation, item: object, target?: StoredTarget) =>
  decideItem(checkItem({ externalId: 'A', ...item }, operation, referenceData()), {
    operation,
    target,
    today,
  });

const codesOf = (decision: { problems: { code: string }[] }) => decision.problems.map(({ code }) => code);

/** An item with the same values as the stored target. */
const same = {
  title: 'Pharmacy',
  address: {
    ...{ street: 'Kettwiger Strasse 35', postalCode: '45127', city: 'Essen', country: 'DE' },
    ...{ latitude: 51.4564, longitude: 7.0123 },
  },
  planning: { routeDate: '2026-06-25' },
  businessValue: { expectedRevenue: 10.5 },
};

describe('what the operation allows', () => {
  test.each([
    ['create', undefined, 'Created', []],
    ['create', stored(), 'Rejected', ['external_id_already_exists']],
    ['create', stored({ status: 'Cancelled' }), 'Rejected', ['external_id_already_exists']],
    ['update', undefined, 'Rejected', ['target_not_found']],
    ['update', stored(), 'Updated', ['nothing_changed']],
    ['update', stored({ status: 'Cancelled' }), 'Updated', ['target_is_cancelled', 'nothing_changed']],
    ['upsert', undefined, 'Created', []],
    ['upsert', stored(), 'Updated', ['nothing_changed']],
    ['upsert', stored({ status: 'Cancelled' }), 'Updated', ['target_reinstated']],
    ['cancel', undefined, 'Rejected', ['target_not_found']],
    ['cancel', stored(), 'Cancelled', []],
    ['cancel', stored({ status: 'Cancelled' }), 'Cancelled', ['already_cancelled']],
  ] as const)('%s', (operation, target, status, codes) => {
    const decision = decide(operation, same, target);
    expect(decision.status).toBe(status);
    expect(codesOf(decision)).toEqual(codes);
  });

  test('an update keeps a cancelled target cancelled; an upsert reinstates it', () => {
    const target = stored({ status: 'Cancelled' });
    expect(decide('update', { title: 'New' }, target)).toMatchObject({
      next: { status: 'Cancelled', values: { ...essen, title: 'New' } },
    });
    expect(decide('upsert', same, target)).toMatchObject({
      next: { status: 'Active', values: essen },
      changes: [],
    });
  });

  test('a cancellation needs only the external ID, and writes once', () => {
    expect(decide('cancel', {}, stored())).toMatchObject({ next: { status: 'Cancelled', values: essen } });
    expect(decide('cancel', {}, stored({ status: 'Cancelled' }))).toMatchObject({ next: null });
  });
});

describe('a title', () => {
  test.each([
    ['create', undefined, {}],
    ['create', undefined, { title: ' ' }],
    ['upsert', undefined, { title: null }],
    ['update', stored(), { title: '' }],
    ['upsert', stored(), { title: null }],
  ] as const)('%s of a target (%o) with %j is rejected', (operation, target, item) => {
    expect(decide(operation, item, target)).toMatchObject({
      status: 'Rejected',
      problems: [{ code: 'missing_title', path: 'title' }],
    });
  });

  test('may be omitted when the target has one', () => {
    expect(decide('upsert', { address: { city: 'Bochum' } }, stored())).toMatchObject({
      status: 'Updated',
      next: { values: { ...essen, city: 'Bochum' } },
    });
  });

  test('is not reported as missing when it was refused', () => {
    expect(codesOf(decide('create', { title: 5 }))).toEqual(['invalid_type']);
  });
});

test('problems of the stored state and of the item are reported together', () => {
  expect(codesOf(decide('create', { title: '', address: { latitude: 91 } }, stored()))).toEqual([
    ...['external_id_already_exists', 'missing_title', 'latitude_out_of_range'],
  ]);
});

test('an update reports what it changes, and changes nothing else', () => {
  expect(
    decide(
      'update',
      { address: { city: null }, planning: { priority: 'High', routeDate: '2026-06-26' } },
      stored(),
    ),
  ).toMatchObject({
    next: { status: 'Active', values: { ...essen, city: null, priority: 'High', routeDate: '2026-06-26' } },
    changes: [
      { path: 'address.city', from: 'Essen', to: null },
      { path: 'planning.routeDate', from: '2026-06-25', to: '2026-06-26' },
      { path: 'planning.priority', from: null, to: 'High' },
    ],
    problems: [],
  });
});

describe('warnings', () => {
  const create = (item: object) => codesOf(decide('create', { title: 'T', ...item }));
  const inEssen = { latitude: 51.4564, longitude: 7.0123 };

  test.each([
    ['no address at all', {}, ['coordinates_missing']],
    ['half of the coordinates', { address: { latitude: 51 } }, ['coordinates_missing']],
    ['good coordinates without a country', { address: inEssen }, []],
    ['coordinates in their country', { address: { ...inEssen, country: 'DE' } }, []],
    [
      'coordinates in another country',
      { address: { ...inEssen, country: 'FR' } },
      ['coordinates_outside_country'],
    ],
    [
      'swapped coordinates',
      { address: { latitude: 7.0123, longitude: 51.4564, country: 'DE' } },
      ['coordinates_outside_country'],
    ],
    [
      'the open sea',
      { address: { latitude: 0, longitude: 0, country: 'GH' } },
      ['coordinates_outside_country'],
    ],
    ['overseas France as France', { address: { latitude: 16.2, longitude: -61.5, country: 'FR' } }, []],
    ['overseas France by its own code', { address: { latitude: 16.2, longitude: -61.5, country: 'GP' } }, []],
    ['a postal code of the country', { address: { ...inEssen, country: 'DE', postalCode: '45127' } }, []],
    [
      'a postal code of another',
      { address: { ...inEssen, country: 'DE', postalCode: 'SW1A 1AA' } },
      ['postal_code_mismatch'],
    ],
    [
      'one in small letters',
      { address: { latitude: 52.37, longitude: 4.9, country: 'NL', postalCode: '1012 ab' } },
      [],
    ],
    ['a postal code without a country', { address: { ...inEssen, postalCode: '?' } }, []],
    [
      'a country without postal codes',
      { address: { latitude: 25.2, longitude: 55.3, country: 'AE', postalCode: '0' } },
      [],
    ],
    [
      'a route that is over',
      { address: inEssen, planning: { routeDate: '2026-06-24' } },
      ['route_date_in_past'],
    ],
    ['a route of today', { address: inEssen, planning: { routeDate: '2026-06-25' } }, []],
    ['an unknown field', { address: inEssen, colour: 'red' }, ['unknown_fields']],
  ])('%s', (_, item, codes) => {
    expect(create(item)).toEqual(codes);
  });

  test('an update is checked against the resulting target, and only for the fields it sends', () => {
    const past = stored({ values: { ...essen, latitude: null, routeDate: '2020-01-01' } });
    expect(codesOf(decide('update', { title: 'New' }, past))).toEqual([]);
    expect(codesOf(decide('update', { address: { city: 'Bochum' } }, past))).toEqual(['coordinates_missing']);
    expect(codesOf(decide('update', { address: { country: 'FR' } }, stored()))).toEqual([
      'coordinates_outside_country',
    ]);
  });
});
