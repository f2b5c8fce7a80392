import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { type ConsigneeHeld, type ConsigneeInput, shownMatches } from '@/lib/consignees/consignee-schemas';
import { findHeld, isTooMany } from '@/lib/consignees/find-held';
import { isUnreadImport, readConsignee } from '@/lib/consignees/match-consignee';
import { findWaitingMentions } from '@/lib/consignees/waiting-mentions';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import type { ImportStatus } from '@/prisma/generated/enums';

/**
 * Looks up which of a tenant's records mention one consignee: their counts and the first of each kind. Also lists what the
 * search cannot cover: files with rows that were never read, and running imports. The look-up is recorded, but not the name.
 */
export async function lookUpConsignee(tenantId: string, input: ConsigneeInput): Promise<ConsigneeHeld> {
  const consignee = readConsignee(input);
  const [{ counts, held }, unread, [running], waiting] = await Promise.all([
    findHeld(tenantId, consignee, shownMatches),
    query<{ id: string; name: string; status: ImportStatus; ended_at: Date; total: number }>(sql`
       SELECT id, name, status, coalesce(ended_at, created_at) AS ended_at, count(*) OVER ()::int AS total
       FROM bulk_order_creations AS jobs WHERE ${isUnreadImport(tenantId)} ORDER BY id DESC LIMIT ${shownMatches}`),
    query<{ total: number }>(sql`
       SELECT count(*)::int AS total FROM bulk_order_creations
       WHERE tenant_id = ${tenantId} AND status IN ('pending', 'processing')`),
    findWaitingMentions({ tenantId, consignee }),
  ]);
  await recordAudit(db(), {
    action: 'consignee_looked_up',
    tenantId,
    subject: { kind: 'consignee' },
    details: { by: Object.keys(input), ...counts },
  });
  return {
    consignee,
    counts,
    ...held,
    too_many: isTooMany(counts),
    unread_imports: {
      total: unread[0]?.total ?? 0,
      data: unread.map(({ id, name, status, ended_at: endedAt }) => ({
        ...{ id, name, status },
        ended_at: endedAt.toISOString(),
      })),
    },
    running_imports: running?.total ?? 0,
    waiting_batches: waiting.length,
    retention_days: env().LADING_RETENTION_DAYS,
  };
}
