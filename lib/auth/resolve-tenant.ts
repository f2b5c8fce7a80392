import { z } from 'zod';
import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/**
 * The tenant for which a request works. System admins name any existing tenant; everybody else has their own and may
 * name only that one. Somebody else's tenant gives the same error as one that does not exist.
 * @param named the query parameter `tenant_id`; null or empty if omitted
 * @throws ApiError tenant_not_found, tenant_id_required
 */
export async function resolveTenant(actor: Actor, named: string | null): Promise<string> {
  const wanted = named?.toLowerCase() || null;
  if (actor.tenantId !== null) {
    if (wanted !== null && wanted !== actor.tenantId) throw new ApiError('tenant_not_found');
    return actor.tenantId;
  }
  if (wanted === null) throw new ApiError('tenant_id_required');
  const known =
    z.guid().safeParse(wanted).success &&
    (await db().tenant.findUnique({ where: { id: wanted }, select: { id: true } }));
  if (!known) throw new ApiError('tenant_not_found');
  return known.id;
}
