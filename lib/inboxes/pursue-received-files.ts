import sql from 'sql-template-tag';
import { runAs } from '@/lib/actors/audit-actor';
import { db, query } from '@/lib/db';
import { importForReal } from '@/lib/imports/import-for-real';
import { dispatchSilentFiles } from '@/lib/inboxes/dispatch-received-file';
import { leaveForPerson, noteImported } from '@/lib/inboxes/record-decision';
import { reasonOfCounts } from '@/lib/inboxes/reason-of-counts';
import { actorOf, auditActorOf, reasonOfError } from '@/lib/inboxes/take-received-file';
import { describeFileWarnings } from '@/lib/messages/file-warnings';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import type { ReceivedReason } from '@/lib/messages/received-reason-codes';
import type { BulkOrderCreation, Inbox } from '@/prisma/generated/client';

/** Files that one round decides about. */
const maxFiles = 50;

export interface PursuitRound {
  decided: number;
  dispatched: number;
}

/** One round of the watchdog: decides about files whose dry run has ended, and asks the engine for those it has lost. */
export async function pursueReceivedFiles(): Promise<PursuitRound> {
  const ended = await query<{ id: string }>(sql`
    SELECT received.id FROM received_files AS received
    JOIN bulk_order_creations AS job ON job.id = received.dry_run_id AND job.tenant_id = received.tenant_id
    WHERE received.state = 'checking' AND job.resume_at IS NULL
      AND job.status IN ('completed', 'failed', 'cancelled')
    ORDER BY received.due_at LIMIT ${maxFiles}`);
  for (const { id } of ended) {
    // The others must not wait for one that cannot be decided now.
    await decideAfterDryRun(id).catch((error: unknown) =>
      console.warn(`The received file ${id} could not be decided; it will be tried again: ${String(error)}`),
    );
  }
  return { decided: ended.length, dispatched: await dispatchSilentFiles() };
}

/** Imports a file whose dry run went well enough, with the dry run's own choices; otherwise leaves it for a person. */
async function decideAfterDryRun(id: string): Promise<void> {
  const file = await db().receivedFile.findFirst({
    where: { id, state: 'checking' },
    include: { inbox: true },
  });
  if (!file?.dryRunId) return;
  const { tenantId, inbox, dryRunId } = file;
  const job = await db().bulkOrderCreation.findFirstOrThrow({ where: { id: dryRunId, tenantId } });
  const actor = actorOf(inbox);
  await runAs(auditActorOf(inbox), async () => {
    const reason = reasonOfDryRun(inbox, job);
    if (reason) return leaveForPerson(file, reason);
    try {
      await importForReal({ tenantId, actor, language: actor.language, jobId: dryRunId });
    } catch (error) {
      return leaveForPerson(file, reasonOfError(error));
    }
    await noteImported(file);
  });
}

function reasonOfDryRun(inbox: Inbox, job: BulkOrderCreation): ReceivedReason | null {
  if (job.status === 'failed') {
    return { code: 'unreadable', params: { code: job.failureCode, params: job.failureDetails } };
  }
  if (job.status !== 'completed') return { code: 'check_failed' };
  const details = job.filePlan === null ? null : fileDetailsSchema.parse(job.filePlan);
  return reasonOfCounts(inbox, {
    rows: job.totalCount ?? 0,
    succeeded: job.succeededCount,
    failed: job.failedCount,
    doubts: details ? describeFileWarnings(details, 'en').length : 0,
  });
}
