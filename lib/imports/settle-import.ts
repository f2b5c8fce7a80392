import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import type { Language } from '@/lib/languages/language';

interface SettleImportOptions {
  tenantId: string;
  jobId: string;
  isSettled: boolean;
  actorName: string;
  language: Language;
}

/**
 * Says that nobody has to look at an ended import any more, or that somebody has to after all. Nothing else of it changes;
 * saying it twice changes nothing.
 * @throws ApiError job_not_found, job_still_running
 */
export async function settleImport(options: SettleImportOptions): Promise<Import> {
  const { tenantId, jobId, isSettled, actorName, language } = options;
  await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    const { rowCount } = await client.query(
      `UPDATE bulk_order_creations
       SET settled_at = CASE WHEN $2 THEN now() END, settled_by_name = CASE WHEN $2 THEN $3 END
       WHERE id = $1 AND (settled_at IS NOT NULL) <> $2`,
      [jobId, isSettled, actorName],
    );
    if (rowCount === 0) return;
    await addTimelineEvent(client, {
      jobId,
      event: isSettled ? 'import_settled' : 'import_reopened',
      actorName,
    });
  });
  return presentImport(await getImportRow(tenantId, jobId), language);
}
