import { z } from 'zod';
import { momentOrDay } from '@/lib/lists/date-range';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { AuditActorKind } from '@/prisma/generated/enums';

/** All actions that are recorded. The API and the CSV use these names, so their meaning must never change. */
const auditActions = [
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'session_ended',
  'other_sessions_ended',
  'token_refused',
  'person_created',
  'person_updated',
  'person_disabled',
  'person_enabled',
  'identity_linked',
  'password_link_created',
  'password_mail_requested',
  'password_set',
  'password_changed',
  'password_change_refused',
  'api_client_created',
  'api_client_updated',
  'api_client_secret_rotated',
  'api_client_overlap_ended',
  'api_client_disabled',
  'api_client_enabled',
  'api_key_created',
  'api_key_updated',
  'api_key_revoked',
  'webhook_created',
  'webhook_updated',
  'webhook_secret_rotated',
  'webhook_disabled',
  'webhook_enabled',
  'webhook_deleted',
  'webhook_switched_off',
  'webhook_messages_resent',
  'inbox_created',
  'inbox_updated',
  'inbox_token_rotated',
  'inbox_deleted',
  'file_received',
  'received_file_needs_look',
  'import_created',
  'import_aborted',
  'import_resumed',
  'import_completed',
  'import_failed',
  'import_rolled_back',
  'import_settled',
  'import_reopened',
  'manifest_totals_set',
  'mend_link_created',
  'mend_link_opened',
  'mend_link_withdrawn',
  'mend_rows_sent',
  'file_downloaded',
  'delivery_created',
  'delivery_changed',
  'delivery_dispatched',
  'delivery_cancelled',
  'import_profile_created',
  'import_profile_updated',
  'import_profile_archived',
  'place_created',
  'place_updated',
  'place_archived',
  'places_imported',
  'address_points_set',
  'customer_updated',
  'tenant_updated',
  'batch_taken_in',
  'consignee_looked_up',
  'consignee_exported',
  'consignee_erased',
  'audit_exported',
] as const;

export const auditActionSchema = z.enum(auditActions);

export type AuditAction = z.infer<typeof auditActionSchema>;

export const auditSubjectKinds = [
  'person',
  'session',
  'api_client',
  'api_key',
  'webhook',
  'inbox',
  'import',
  'import_profile',
  'place',
  'address_point',
  'customer',
  'tenant',
  'delivery',
  'batch',
  'consignee',
  'audit_trail',
] as const;

export type AuditSubjectKind = (typeof auditSubjectKinds)[number];

export const auditEventSchema = z.object({
  id: z.uuid(),
  created_at: z.iso.datetime(),
  action: auditActionSchema,
  actor: z.object({
    kind: z
      .enum(AuditActorKind)
      .describe(
        'system: Lading itself; unknown: somebody who could not be authenticated; mend_link: whoever has that link; inbox: whoever sends files to it',
      ),
    id: z.uuid().nullable(),
    name: z.string().nullable().describe('The name at that time'),
  }),
  ip_address: z.string().nullable().describe('null: not caused by a request'),
  user_agent: z.string().nullable(),
  subject: z
    .object({ kind: z.enum(auditSubjectKinds), id: z.string().nullable(), name: z.string().nullable() })
    .nullable(),
  details: z.record(z.string(), z.unknown()).nullable(),
});

export type AuditEventEntry = z.infer<typeof auditEventSchema>;

export const auditEventsPageSchema = pageSchema(auditEventSchema);

export type AuditEventsPage = z.infer<typeof auditEventsPageSchema>;

const text = z.string().trim().min(1).max(200);

/** Whose part of the trail: never both at once, so that a tenant's trail reads as its own admins read it. */
const auditOwners = ['tenant', 'no_tenant'] as const;

/** The filters of the trail. They are combined with AND. */
const auditFilterShape = {
  actor: text.optional().describe('The ID, or part of the name'),
  action: auditActionSchema.optional(),
  subject: text.optional().describe('The ID, or part of the name'),
  from: momentOrDay.optional().describe('From this time on; a date means the start of that day (UTC)'),
  to: momentOrDay.optional().describe('Up to this time; a date means the end of that day (UTC)'),
  of: z
    .enum(auditOwners)
    .default('tenant')
    .describe(
      'no_tenant: entries that belong to no tenant, such as sign-ins of system admins or with unknown e-mails; for system admins only',
    ),
};

export const auditFilterQuery = z.object(auditFilterShape);

export type AuditFilter = z.infer<typeof auditFilterQuery>;

export const listAuditEventsQuery = z.object({ ...pageQueryShape, ...auditFilterShape });

export type ListAuditEventsQuery = z.infer<typeof listAuditEventsQuery>;
