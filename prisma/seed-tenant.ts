import { v7 as newId } from 'uuid';
import type { Prisma } from '@/prisma/generated/client';

/** Ways of delivering that every installation knows; a tenant's services are each of one of them. */
const deliveryTypes = [
  { code: 'same_day', name: 'Same day' },
  { code: 'next_day', name: 'Next day' },
  { code: 'express', name: 'Express' },
  { code: 'economy', name: 'Economy' },
] as const;

export type DeliveryTypeCode = (typeof deliveryTypes)[number]['code'];

/** Gives the ID of a delivery type, which is made when it is not there yet. */
async function seedDeliveryType(code: DeliveryTypeCode, client: Prisma.TransactionClient): Promise<string> {
  const { name } = deliveryTypes.find((type) => type.code === code)!;
  const { id } = await client.deliveryType.upsert({
    where: { code },
    create: { id: newId(), code, name },
    update: {},
  });
  return id;
}

/** Makes a customer and gives its ID. */
export async function seedCustomer(
  tenantId: string,
  name: string,
  client: Prisma.TransactionClient,
): Promise<string> {
  const id = newId();
  await client.customer.create({ data: { id, tenantId, name } });
  return id;
}

/** Makes a delivery service and gives its ID. */
export async function seedDeliveryService(
  tenantId: string,
  service: { name: string; type: DeliveryTypeCode },
  client: Prisma.TransactionClient,
): Promise<string> {
  const id = newId();
  const deliveryTypeId = await seedDeliveryType(service.type, client);
  await client.deliveryService.create({ data: { id, tenantId, deliveryTypeId, name: service.name } });
  return id;
}
