import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import sql from 'sql-template-tag';
import type { AuditAction } from '@/lib/audit/audit-schemas';
import { recordAudit } from '@/lib/audit/record-audit';
import type { TimelineEvent } from '@/lib/import-runs/timeline-events';

interface NewTimelineEvent {
  jobId: string;
  event: TimelineEvent;
  /** Who did it; absent when Lading itself did. */
  actorName?: string;
  details?: Record<string, unknown>;
}

/** The audit action of each event caused by a person or by a job's end. */
const audited: Partial<Record<TimelineEvent, AuditAction>> = {
  file_accepted: 'import_created',
  import_resumed: 'import_resumed',
  import_completed: 'import_completed',
  import_failed: 'import_failed',
  import_aborted: 'import_aborted',
  import_settled: 'import_settled',
  import_reopened: 'import_reopened',
  manifest_totals_set: 'manifest_totals_set',
  mend_link_created: 'mend_link_created',
  mend_link_opened: 'mend_link_opened',
  mend_link_withdrawn: 'mend_link_withdrawn',
  deliveries_deleted: 'import_rolled_back',
};

/** Adds an event to the job's timeline and to the audit trail, in the same transaction as the change it records. */
export async function addTimelineEvent(
  client: PoolClient,
  { jobId, event, actorName, details }: NewTimelineEvent,
): Promise<void> {
  const detailsJson = details ? JSON.stringify(details) : null;
  await client.query(sql`
    INSERT INTO bulk_order_creation_events (id, bulk_order_creation_id, event, actor_name, details, created_at)
    VALUES (${uuidv7()}, ${jobId}, ${event}, ${actorName ?? null}, ${detailsJson}, clock_timestamp())`);
  const action = audited[event];
  if (!action) return;
  const { rows } = await client.query<{ tenant_id: string; name: string }>(
    'SELECT tenant_id, name FROM bulk_order_creations WHERE id = $1',
    [jobId],
  );
  const { tenant_id: tenantId, name } = rows[0]!;
  await recordAudit(client, { action, tenantId, details, subject: { kind: 'import', id: jobId, name } });
}
