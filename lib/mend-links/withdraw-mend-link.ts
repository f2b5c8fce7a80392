import { db, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';
import { presentMendLink } from '@/lib/mend-links/present-mend-link';

interface WithdrawMendLinkOptions {
  tenantId: string;
  jobId: string;
  linkId: string;
  actorName: string;
}

/**
 * Ends a link at once. Rows that came by it before stay where they are; a second call, or one after it has expired, changes
 * nothing.
 * @throws ApiError mend_link_not_found
 */
export async function withdrawMendLink(options: WithdrawMendLinkOptions): Promise<MendLinkEntry> {
  const { tenantId, jobId, linkId, actorName } = options;
  // The link before the job, whoever locks both: see send-mended-rows.ts.
  await withTransaction(async (client) => {
    const { rows } = await client.query<{ made_for: string | null }>(
      `UPDATE mend_links SET withdrawn_at = now()
       WHERE id = $1 AND bulk_order_creation_id = $2 AND tenant_id = $3 AND withdrawn_at IS NULL AND expires_at > now()
       RETURNING made_for`,
      [linkId, jobId, tenantId],
    );
    if (!rows[0]) return;
    const details = { mend_link_id: linkId, made_for: rows[0].made_for };
    await addTimelineEvent(client, { jobId, event: 'mend_link_withdrawn', actorName, details });
  });
  const link = await db().mendLink.findFirst({
    where: { id: linkId, tenantId, bulkOrderCreationId: jobId },
    include: { sends: { select: { rowCount: true } } },
  });
  if (!link) throw new ApiError('mend_link_not_found');
  return presentMendLink(link, link.sends);
}
