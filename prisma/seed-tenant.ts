import { v7 as newId } from 'uuid';
import type { Prisma } from '@/prisma/generated/client';

/** The delivery types of every installation; each service of a tenant has one of them. */
const deliveryTypes = [
  { code: 'same_day', name: 'Same day' },
  { code: 'next_day', name: 'Next day' },
  { code: 'express', name: 'Express' },
  { code: 'economy', name: 'Economy' },
] as const;

export type DeliveryTypeCode = (typeof deliveryTypes)[number]['code'];

/** Returns the ID of a delivery type, creating it if it does not exist. */
async function seedDeliveryType(code: DeliveryTypeCode, client: Prisma.TransactionClient): Promise<string> {
  const { name } = deliveryTypes.find((type) => type.code === code)!;
  const { id } = await client.deliveryType.upsert({
    where: { code },
    create: { id: newId(), code, name },
    update: {},
  });
  return id;
}

/** Creates a customer. @returns its ID */
export async function seedCustomer(
  tenantId: string,
  name: string,
  client: Prisma.TransactionClient,
): Promise<string> {
  const id = newId();
  await client.customer.create({ data: { id, tenantId, name } });
  return id;
}

/** Creates a delivery service. @returns its ID */
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
