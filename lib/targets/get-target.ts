import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { presentTarget } from '@/lib/targets/present-target';
import type { Target } from '@/lib/targets/target-schemas';

/**
 * A target of the tenant, cancelled or not.
 * @throws ApiError target_not_found
 */
export async function getTarget(tenantId: string, targetId: number): Promise<Target> {
  const row = await db().target.findFirst({ where: { id: targetId, tenantId } });
  if (!row) throw new ApiError('target_not_found');
  return presentTarget(row);
}
