import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  noDetails,
  recallChoices,
  rememberChoices,
} from '@/components/new-import/mapping/remembered-choices';
import { failedColumns } from '@/lib/headers/report-columns';

beforeEach(() => {
  const stored = new Map<string, string>();
  // There is no browser storage here.
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const detailsFor = (customer: string) => ({ ...noDetails, customer: { id: customer, name: customer } });
const customerOf = (tenant: string, headers: string[]) =>
  recallChoices(tenant, headers)?.details.customer?.name ?? null;

test('customer and mapping are remembered per header set, not from the last import', () => {
  rememberChoices('one', ['A', 'B'], {
    mappings: { A: 'pickup_city' },
    details: detailsFor('Cedar Pharmacy'),
  });
  rememberChoices('one', ['X', 'Y'], { mappings: {}, details: detailsFor('Elm Street Grocers') });
  expect(customerOf('one', ['A', 'B'])).toBe('Cedar Pharmacy');
  expect(customerOf('one', ['X', 'Y'])).toBe('Elm Street Grocers');
  expect(recallChoices('one', ['A', 'B'])?.mapping).toEqual(new Map([['A', 'pickup_city']]));
  expect(recallChoices('one', ['B', 'A'])).toBeNull();
  expect(recallChoices('one', ['A'])).toBeNull();
});

test('the file of failed rows has the columns of its import, and those that Lading has added', () => {
  rememberChoices('one', ['F1', 'F2'], { mappings: { F1: 'pickup_city' }, details: detailsFor('Cedar') });
  expect(recallChoices('one', ['F1', 'F2', ...failedColumns])?.mapping.get('F1')).toBe('pickup_city');
  expect(customerOf('one', ['F1', 'F2', ...failedColumns])).toBe('Cedar');
});

test('choices in one tenant are not offered in another', () => {
  rememberChoices('one', ['A'], { mappings: {}, details: detailsFor('Cedar Pharmacy') });
  expect(recallChoices('two', ['A'])).toBeNull();
});

test('the newest choice for a header set replaces the older one, and the oldest sets are dropped', () => {
  rememberChoices('one', ['A'], { mappings: {}, details: detailsFor('first') });
  rememberChoices('one', ['A'], { mappings: {}, details: detailsFor('second') });
  expect(customerOf('one', ['A'])).toBe('second');
  for (let index = 0; index < 30; index++)
    rememberChoices('one', [`H${index}`], { mappings: {}, details: noDetails });
  expect(recallChoices('one', ['A'])).toBeNull();
  expect(recallChoices('one', ['H0'])).not.toBeNull();
});

test('disabled storage or foreign data only costs the convenience', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => '{"not":"a list"}',
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  });
  rememberChoices('one', ['A'], { mappings: {}, details: noDetails });
  expect(recallChoices('one', ['A'])).toBeNull();
});
