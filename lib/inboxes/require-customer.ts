import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/** @param customerId null: none is named @throws ApiError customer_not_found */
export async function requireCustomer(tenantId: string, customerId: string | null): Promise<void> {
  if (customerId === null) return;
  const found = await db().customer.findFirst({ where: { id: customerId, tenantId }, select: { id: true } });
  if (!found) throw new ApiError('customer_not_found');
}
