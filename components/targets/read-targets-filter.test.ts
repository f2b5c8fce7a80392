import { expect, test } from 'vitest';
import { readTargetsFilter } from '@/components/targets/read-targets-filter';

const read = (address: string) => {
  const filter = readTargetsFilter(new URLSearchParams(address));
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
};

test('an address without a query asks for the first page of everything', () => {
  expect(read('')).toEqual({ page: 1 });
});

test('the values in the address become the filter', () => {
  expect(
    read(
      'search=%20M%C3%BCller&sourceSystem=logistics_erp&status=Cancelled&priority=High&coordinates=missing' +
        '&routeDateFrom=2026-11-01&routeDateTo=2026-11-30&page=3',
    ),
  ).toEqual({
    ...{ page: 3, search: 'Müller', sourceSystem: 'logistics_erp', status: 'Cancelled', priority: 'High' },
    ...{ coordinates: 'missing', routeDateFrom: '2026-11-01', routeDateTo: '2026-11-30' },
  });
});

test('a half-typed year is accepted, so that the field is not cleared while someone types', () => {
  expect(read('routeDateFrom=0002-11-01')).toEqual({ page: 1, routeDateFrom: '0002-11-01' });
});

test('invalid values are ignored', () => {
  expect(
    read(
      'status=cancelled&priority=1&coordinates=x&routeDateFrom=tomorrow&routeDateTo=2026-02-30&page=-2&search=',
    ),
  ).toEqual({ page: 1 });
});
