import { expect, test } from 'vitest';
import { readDeliveriesFilter } from '@/components/deliveries/read-deliveries-filter';

const read = (address: string) => {
  const filter = readDeliveriesFilter(new URLSearchParams(address));
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
};

test('an address without a query asks for the first page of everything', () => {
  expect(read('')).toEqual({ page: 1 });
});

test('the values in the address become the filter', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(read(`search=%20M%C3%BCller&customer_id=${id}&created_from=2026-11-01&page=3`)).toEqual({
    page: 3,
    search: 'Müller',
    customer_id: id,
    created_from: '2026-11-01',
  });
});

test('invalid values are ignored', () => {
  expect(read('customer_id=me&created_to=tomorrow&page=-2&search=&bulk_order_creation_id=1')).toEqual({
    page: 1,
  });
});
