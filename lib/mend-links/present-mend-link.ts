import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';
import type { MendLink } from '@/prisma/generated/client';

/** A link as the API returns it to the tenant. @param sends what came back by it */
export function presentMendLink(link: MendLink, sends: readonly { rowCount: number }[] = []): MendLinkEntry {
  const state = link.withdrawnAt ? 'withdrawn' : link.expiresAt <= new Date() ? 'expired' : 'active';
  return {
    id: link.id,
    state,
    made_for: link.madeFor,
    message: link.message,
    created_by_name: link.createdByName,
    created_at: link.createdAt.toISOString(),
    expires_at: link.expiresAt.toISOString(),
    opened_at: link.openedAt?.toISOString() ?? null,
    last_opened_at: link.lastOpenedAt?.toISOString() ?? null,
    withdrawn_at: link.withdrawnAt?.toISOString() ?? null,
    sent_rows: sends.reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
}
