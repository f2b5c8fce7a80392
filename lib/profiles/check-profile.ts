import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { findJobPlaces } from '@/lib/places/find-job-places';
import { findRuleProblems } from '@/lib/shaping/find-rule-problems';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
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

/**
 * Rules that are saved must be able to run: with the places of the address book, and with the customer's default
 * pickup, if it has one.
 * @throws ApiError missing_required_mappings, packages_given_twice, profile_place_not_found
 */
export async function requireRunnable(
  tenantId: string,
  rules: ProfileRules,
  customerId: string | null | undefined,
): Promise<void> {
  const places = await findJobPlaces(tenantId, rules, customerId ?? null);
  const [problem] = findRuleProblems(rules, { hasDefaultPickup: places.default_pickup !== null });
  if (problem) throw new ApiError(problem.code, { params: problem.params });
}

/** An error of the database in the words of the API: the only unique index of profiles is that of their names. */
export function explainNameTaken(error: unknown, name: string): unknown {
  const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return isTaken ? new ApiError('import_profile_name_taken', { params: { name }, cause: error }) : error;
}
