import { type AuditActor, currentAuditActor } from '@/lib/actors/audit-actor';
import { hashSecret } from '@/lib/actors/secret';
import { countAttempt, countFailure, requireAttemptsLeft } from '@/lib/auth/limit-attempts';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/** A link that works, with what its use needs of its import. */
export type FoundMendLink = Awaited<ReturnType<typeof findMendLink>>;

/**
 * The link of a token, if it works. A link that was never made, has expired or was withdrawn, and one whose import's rows are
 * no longer kept, all take the same way and get the same answer.
 * @throws ApiError mend_link_invalid, too_many_attempts
 */
export async function findMendLink(token: string, ipAddress: string) {
  await requireAttemptsLeft('link', ipAddress);
  await countAttempt('mend-address', ipAddress);
  const link = await db().mendLink.findFirst({
    where: {
      tokenHash: hashSecret(token),
      expiresAt: { gt: new Date() },
      withdrawnAt: null,
      bulkOrderCreation: { tracesExpiredAt: null },
    },
    include: {
      tenant: { select: { name: true } },
      bulkOrderCreation: {
        select: {
          ...{ rootId: true, name: true, status: true, filePlan: true },
          ...{ rolledBackAt: true, rollbackStartedAt: true, customer: { select: { name: true } } },
        },
      },
    },
  });
  if (!link) {
    await countFailure('link', ipAddress);
    throw new ApiError('mend_link_invalid');
  }
  await countAttempt('mend-link', link.id);
  return link;
}

/** Whoever uses a link, as the audit trail and the timeline name them: whom it was made for, or the customer. */
export function holderOf(link: FoundMendLink): AuditActor & { id: string; name: string } {
  const name = link.madeFor ?? link.bulkOrderCreation.customer.name;
  return { ...currentAuditActor(), kind: 'mend_link', id: link.id, name };
}
