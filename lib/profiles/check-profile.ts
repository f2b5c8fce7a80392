import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { Prisma } from '@/prisma/generated/client';

/** Both must be the tenant's own, if given. @throws ApiError customer_not_found, delivery_service_not_found */
export async function checkProfileReferences(
  tenantId: string,
  customerId: string | null | undefined,
  deliveryServiceId: string | null | undefined,
): Promise<void> {
  if (
    customerId &&
    !(await db().customer.findFirst({ where: { id: customerId, tenantId }, select: { id: true } }))
  )
    throw new ApiError('customer_not_found');
  if (
    deliveryServiceId &&
    !(await db().deliveryService.findFirst({
      where: { id: deliveryServiceId, tenantId },
      select: { id: true },
    }))
  )
    throw new ApiError('delivery_service_not_found');
}

/** An error of the database in the words of the API: the only unique index of profiles is that of their names. */
export function explainNameTaken(error: unknown, name: string): unknown {
  const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return isTaken ? new ApiError('import_profile_name_taken', { params: { name }, cause: error }) : error;
}
