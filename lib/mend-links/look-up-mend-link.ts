import { runAs } from '@/lib/actors/audit-actor';
import { withTransaction } from '@/lib/db';
import sql from 'sql-template-tag';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { isRunning } from '@/lib/import-runs/is-running';
import { findImportRows } from '@/lib/imports/get-import-row';
import { readRowCursor } from '@/lib/imports/row-cursor';
import type { Language } from '@/lib/languages/language';
import { findMendLink, type FoundMendLink, holderOf } from '@/lib/mend-links/find-mend-link';
import type { MendRowsPage, MendView } from '@/lib/mend-links/mend-link-schemas';
import { countOpenRows, type LinkScope, readOpenRows } from '@/lib/mend-links/open-rows-of-link';

/** The rows that are open to a link. */
export function scopeOf(link: FoundMendLink): LinkScope {
  return { tenantId: link.tenantId, jobId: link.bulkOrderCreationId, linkId: link.id };
}

/**
 * What the page of a link shows above its rows. Records that it was opened.
 * @throws ApiError mend_link_invalid, too_many_attempts
 */
export async function lookUpMendLink(token: string, ipAddress: string): Promise<MendView> {
  const link = await findMendLink(token, ipAddress);
  await recordOpening(link);
  const { bulkOrderCreation: job, tenant } = link;
  const state =
    job.rolledBackAt || job.rollbackStartedAt ? 'rolled_back' : isRunning(job.status) ? 'running' : 'open';
  // In this order: rows of an import that ends in between are counted twice, and not as if none of them were left.
  const sent = await countSent(link);
  const open = state === 'open' ? await countOpenRows(scopeOf(link)) : { all: 0, again: 0 };
  const file = job.filePlan === null ? null : fileDetailsSchema.parse(job.filePlan);
  return {
    company_name: tenant.name,
    import_name: job.name,
    message: link.message,
    expires_at: link.expiresAt.toISOString(),
    state,
    columns: file?.columns ?? [],
    mapped: file?.mapped ?? {},
    open_rows: open.all,
    sent: { ...sent, failed: open.again },
  };
}

/**
 * A page of the rows that are open to a link.
 * @throws ApiError mend_link_invalid, too_many_attempts, invalid_cursor
 */
export async function listMendRows(
  { token, cursor, limit }: { token: string; cursor?: string | null; limit: number },
  { ipAddress, language }: { ipAddress: string; language: Language },
): Promise<MendRowsPage> {
  const link = await findMendLink(token, ipAddress);
  const { rolledBackAt, rollbackStartedAt } = link.bulkOrderCreation;
  if (rolledBackAt || rollbackStartedAt) return { data: [], next_cursor: null };
  const after = cursor ? readRowCursor(cursor) : 0;
  const { rows, hasMore } = await readOpenRows(scopeOf(link), { after, limit, language });
  return {
    data: rows.map(({ row_number, details, cells }) => ({ row_number, details, cells })),
    next_cursor: hasMore ? String(rows.at(-1)!.row_number) : null,
  };
}

/** Where the rows are that came by a link, but for those that failed again. A follow-up that gave its rows back has none. */
async function countSent(link: FoundMendLink): Promise<Omit<MendView['sent'], 'failed'>> {
  const jobs = await findImportRows(
    sql`job.tenant_id = ${link.tenantId} AND job.mend_link_id = ${link.id} AND job.rows_returned_at IS NULL`,
  );
  const sent = { delivered: 0, running: 0, waiting: 0 };
  for (const job of jobs) {
    const { succeededCount, failedCount, skippedCount } = job;
    const left = Math.max(0, (job.totalCount ?? job.totalRecords ?? 0) - succeededCount - skippedCount);
    sent.delivered += succeededCount;
    // What failed is open again once its import has ended.
    if (isRunning(job.status)) sent.running += left;
    else sent.waiting += Math.max(0, left - failedCount);
  }
  return sent;
}

/** How long an opening counts as the same: the page looks again and again while rows are being imported. */
const SAME_OPENING_MS = 60_000;

async function recordOpening(link: FoundMendLink): Promise<void> {
  if (link.lastOpenedAt && Date.now() - link.lastOpenedAt.getTime() < SAME_OPENING_MS) return;
  const holder = holderOf(link);
  await runAs(holder, () =>
    withTransaction(async (client) => {
      const { rows } = await client.query<{ is_first: boolean }>(
        `UPDATE mend_links AS link SET last_opened_at = now(), opened_at = coalesce(link.opened_at, now())
         FROM mend_links AS before WHERE link.id = $1 AND before.id = link.id
         RETURNING before.opened_at IS NULL AS is_first`,
        [link.id],
      );
      if (!rows[0]?.is_first) return;
      await addTimelineEvent(client, {
        jobId: link.bulkOrderCreationId,
        event: 'mend_link_opened',
        actorName: holder.name,
        details: { mend_link_id: link.id, made_for: link.madeFor },
      });
    }),
  );
}
