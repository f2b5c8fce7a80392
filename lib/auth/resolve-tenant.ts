import { z } from 'zod';
import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type Mode, modeOf } from '@/lib/tenants/mode';

/** The tenant for which a request works, and whether that is a test twin. */
export interface ResolvedTenant {
  tenantId: string;
  mode: Mode;
}

/** The mode in which an actor works who names no tenant. */
export function ownMode(actor: Actor): Mode {
  return actor.kind === 'client' && actor.isTest ? 'test' : 'live';
}

/**
 * The tenant for which a request works. System admins name any existing tenant; other people have their own and may name only
 * that one or its test twin; a program has one tenant, be it a test twin or not. Somebody else's tenant gives the same error as
 * one that does not exist.
 * @param named the query parameter `tenant_id`; null or empty if omitted
 * @throws ApiError tenant_not_found, tenant_id_required
 */
export async function resolveTenant(actor: Actor, named: string | null): Promise<ResolvedTenant> {
  const wanted = named?.toLowerCase() || null;
  const { tenantId } = actor;
  if (tenantId !== null && (wanted === null || wanted === tenantId)) {
    return { tenantId, mode: ownMode(actor) };
  }
  if (wanted === null) throw new ApiError('tenant_id_required');
  if (actor.kind === 'client' || !z.guid().safeParse(wanted).success) throw new ApiError('tenant_not_found');
  const known = await db().tenant.findUnique({
    where: { id: wanted, ...(tenantId !== null && { testOf: tenantId }) },
    select: { id: true, testOf: true },
  });
  if (!known) throw new ApiError('tenant_not_found');
  return { tenantId: known.id, mode: modeOf(known) };
}
