import { beforeAll, expect, test } from 'vitest';
import { listCustomers } from '@/lib/deliveries/list-customers';
import { listDeliveryServices } from '@/lib/deliveries/list-delivery-services';
import { makeCustomer, makeDeliveryService, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant();
  const stranger = await makeTenant();
  for (const name of ['Cedar', 'Alder', '50% Off']) await makeCustomer(tenantId, name);
  await makeCustomer(stranger, 'Alder of another tenant');
  await makeDeliveryService(tenantId, { name: 'Pallets', type: 'economy' });
  await makeDeliveryService(stranger, { name: 'Pallets of another tenant' });
});

const first = { page: 1, limit: 200 };

test('lists a tenant’s customers by name, and finds them by part of the name', async () => {
  const names = async (search?: string) =>
    (await listCustomers(tenantId, { ...first, search })).data.map(({ name }) => name);
  expect(await names()).toEqual(['50% Off', 'Alder', 'Cedar']);
  expect(await names('ald')).toEqual(['Alder']);
  expect(await names('%')).toEqual(['50% Off']);
  expect(await listCustomers(tenantId, { page: 2, limit: 2 })).toMatchObject({
    data: [{ name: 'Cedar' }],
    ...{ total: 3, total_pages: 2 },
  });
});

test('lists a tenant’s delivery services with their delivery types', async () => {
  const { data, total } = await listDeliveryServices(tenantId, first);
  expect(total).toBe(1);
  expect(data).toMatchObject([{ name: 'Pallets', delivery_type: { code: 'economy', name: 'Economy' } }]);
  expect((await listDeliveryServices(tenantId, { ...first, search: 'another' })).total).toBe(0);
});
