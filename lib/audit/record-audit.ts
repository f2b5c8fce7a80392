import { v7 as newId } from 'uuid';
import sql from 'sql-template-tag';
import type { AuditAction, AuditSubjectKind } from '@/lib/audit/audit-schemas';
import { currentAuditActor, type AuditActor } from '@/lib/actors/audit-actor';
import { announceRecord, type RecordingClient, runIn } from '@/lib/audit/recorded-work';

export interface AuditRecord {
  action: AuditAction;
  /** null: belongs to no tenant, such as a system admin's sign-in. */
  tenantId: string | null;
  subject?: { kind: AuditSubjectKind; id?: string | null; name?: string | null };
  /** Codes, counts and names of fields. Never a secret, never what tells of a consignee. */
  details?: Record<string, unknown>;
  /** Who did it; the current audit actor (see `runAs`) if omitted. */
  doer?: AuditActor;
  /** false: runs the statement and adds nothing, where the work must not tell whether there was something to record. */
  isReal?: boolean;
}

/**
 * Adds an entry to the audit trail in the same transaction as the recorded action, so that one cannot exist without the
 * other.
 * @param client a Prisma transaction or a plain connection
 */
export async function recordAudit(
  client: RecordingClient,
  { action, tenantId, subject, details, doer = currentAuditActor(), isReal = true }: AuditRecord,
): Promise<void> {
  // One statement for both kinds of clients: what is recorded cannot differ.
  const entry = sql`
    INSERT INTO audit_events
      (id, tenant_id, action, details,
       actor_kind, actor_id, actor_name, ip_address, user_agent,
       subject_kind, subject_id, subject_name)
    SELECT
      ${newId()}::uuid, ${tenantId}::uuid, ${action}, ${details ? JSON.stringify(details) : null}::jsonb,
      ${doer.kind}::"AuditActorKind", ${doer.id}::uuid, ${doer.name}, ${doer.ipAddress}, ${doer.userAgent?.slice(0, 500) ?? null},
      ${subject?.kind ?? null}, ${subject?.id ?? null}, ${subject?.name ?? null}
    WHERE ${isReal}::boolean`;
  await runIn(client, entry);
  if (isReal) await announceRecord(client);
}
