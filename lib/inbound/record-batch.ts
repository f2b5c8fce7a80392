import type { PoolClient } from 'pg';
import { recordAudit } from '@/lib/audit/record-audit';
import { addEvent } from '@/lib/events/add-event';
import type { JobCounters } from '@/lib/inbound/decide-batch';
import type { BatchOwner } from '@/lib/inbound/store-batch';
import type { InboundJobStatus } from '@/prisma/generated/enums';

/** Records in the audit trail that a batch was taken in, or received to be taken in by the engine. */
export async function recordBatch(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  { jobId, batchId, totalItems }: { jobId: string; batchId: string; totalItems: number },
): Promise<void> {
  await recordAudit(client, {
    action: 'batch_taken_in',
    tenantId,
    subject: { kind: 'batch', id: jobId, name: batchId },
    details: { source_system: sourceSystem, total_items: totalItems },
  });
}

interface DoneBatch {
  jobId: string;
  batchId: string;
  status: InboundJobStatus;
  counters: JobCounters;
}

/** Writes into the outbox that all of a batch is taken in. */
export async function announceBatch(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  { jobId, batchId, status, counters }: DoneBatch,
): Promise<void> {
  await addEvent(client, {
    tenantId,
    type: 'inbound_import_job.completed',
    data: {
      ...{ import_job_id: Number(jobId), source_system: sourceSystem, batch_id: batchId, status },
      ...{ total_items: counters.totalItems, created_items: counters.createdItems },
      ...{ updated_items: counters.updatedItems, cancelled_items: counters.cancelledItems },
      ...{ rejected_items: counters.rejectedItems, warning_items: counters.warningItems },
    },
  });
}
