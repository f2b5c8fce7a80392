import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { describeEntry } from '@/components/targets/describe-entry';
import {
  describePlace,
  describeValue,
  formatMinutes,
  lacksCoordinates,
  mapAddress,
} from '@/components/targets/target-words';
import { makeFormats } from '@/components/ui/use-formats';
import { en } from '@/lib/messages/catalogues/en';
import type { HistoryEntry, Target } from '@/lib/targets/target-schemas';

const duration = createTranslator({ locale: 'en-GB', messages: en, namespace: 'targets.duration' });
const formats = makeFormats('en-GB');
const describe = (path: string, value: HistoryEntry['changes'][number]['from']) =>
  describeValue(path, value, duration, formats);

const nowhere: Target['address'] = {
  ...{ street: null, postalCode: null, city: null, country: null },
  ...{ latitude: null, longitude: null },
};

test('a place leaves out what is not known', () => {
  expect(describePlace({ ...nowhere, postalCode: '45127', city: 'Essen', country: 'DE' }, formats)).toBe(
    '45127 Essen, Germany',
  );
  expect(describePlace({ ...nowhere, city: 'Essen' }, formats)).toBe('Essen');
  expect(describePlace({ ...nowhere, postalCode: '01067', country: 'DE' }, formats)).toBe('01067, Germany');
  expect(describePlace(nowhere, formats)).toBe('');
});

test('half a pair of coordinates counts as none, and 0 is valid', () => {
  const half = { ...nowhere, latitude: 51.5 };
  expect([lacksCoordinates(half), mapAddress(half)]).toEqual([true, null]);
  const zero = { ...nowhere, latitude: 0, longitude: 0 };
  expect(lacksCoordinates(zero)).toBe(false);
  expect(mapAddress({ ...zero, latitude: -0.000001 })).toBe(
    'https://www.openstreetmap.org/?mlat=-0.000001&mlon=0#map=16/-0.000001/0',
  );
});

test('minutes are formatted as people say them', () => {
  expect([0, 59, 60, 85, 10_080].map((minutes) => formatMinutes(minutes, duration))).toEqual([
    '0 min',
    '59 min',
    '1 h',
    '1 h 25 min',
    '168 h',
  ]);
});

test('changed values are described in words; a missing one has no text', () => {
  expect(describe('planning.routeDate', '2026-06-25')).toBe('Thu, 25 Jun 2026');
  expect(describe('planning.estimatedWorkMinutes', 0)).toBe('0 min');
  expect(describe('businessValue.expectedRevenue', 9_999_999_999.99)).toBe('9,999,999,999.99');
  expect(describe('address.country', 'DE')).toBe('Germany');
  expect(describe('address.latitude', 0)).toBe('0');
  expect(describe('address.postalCode', '01067')).toBe('01067');
  expect([describe('title', null), describe('address.street', '')]).toEqual([null, null]);
});

const entry = (
  status: HistoryEntry['status'],
  warningCodes: HistoryEntry['warnings'][number]['code'][] = [],
  changes: HistoryEntry['changes'] = [],
): HistoryEntry => ({
  ...{
    importJobId: 1,
    batchId: 'B',
    operation: 'upsert',
    createdAt: '2026-11-21T00:00:00Z',
    status,
    changes,
  },
  warnings: warningCodes.map((code) => ({ code, message: code })),
  client: { clientId: 'c', name: 'Night run' },
});

test.each([
  [entry('Created'), 'created', []],
  [entry('Created', ['coordinates_missing']), 'created', ['coordinates_missing']],
  [entry('Updated', [], [{ path: 'title', from: 'a', to: 'b' }]), 'changed', []],
  [entry('Updated', ['coordinates_missing', 'nothing_changed']), 'sentAgain', ['coordinates_missing']],
  [entry('Updated', ['target_reinstated']), 'activeAgain', []],
  [entry('Cancelled'), 'cancelled', []],
  [entry('Cancelled', ['already_cancelled']), 'cancelledAgain', []],
])('each entry is described once: %#', (given, deed, left) => {
  const described = describeEntry(given);
  expect([described.deed, described.warnings.map(({ code }) => code)]).toEqual([deed, left]);
});
