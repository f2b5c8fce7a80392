import type { AuditAction, AuditEventEntry, AuditFilter } from '@/lib/audit/audit-schemas';

/** The name of each action on screen. */
export const actionNames: Record<AuditAction, string> = {
  signed_in: 'Signed in',
  sign_in_failed: 'Sign-in failed',
  signed_out: 'Signed out',
  session_ended: 'Session ended',
  other_sessions_ended: 'Other sessions ended',
  token_refused: 'Token refused',
  person_created: 'Person added',
  person_updated: 'Person changed',
  person_disabled: 'Person disabled',
  person_enabled: 'Person enabled',
  password_link_created: 'Password link created',
  password_mail_requested: 'Password e-mail requested',
  password_set: 'Password set with a link',
  password_changed: 'Password changed',
  password_change_refused: 'Password change refused',
  api_client_created: 'API client created',
  api_client_updated: 'API client changed',
  api_client_secret_rotated: 'API client secret rotated',
  api_client_overlap_ended: 'API client’s old secret ended',
  api_client_disabled: 'API client disabled',
  api_client_enabled: 'API client enabled',
  import_created: 'Import started',
  import_aborted: 'Import aborted',
  import_settled: 'Import settled',
  import_reopened: 'Import marked for a look',
  manifest_totals_set: 'Manifest’s numbers kept',
  mend_link_created: 'Mend link made',
  mend_link_opened: 'Mend link opened',
  mend_link_withdrawn: 'Mend link withdrawn',
  mend_rows_sent: 'Rows sent by mend link',
  import_resumed: 'Import resumed',
  import_completed: 'Import completed',
  import_failed: 'Import failed',
  import_rolled_back: 'Import rolled back',
  file_downloaded: 'File downloaded',
  delivery_created: 'Delivery created',
  delivery_changed: 'Delivery changed',
  delivery_dispatched: 'Delivery dispatched',
  delivery_cancelled: 'Delivery cancelled',
  import_profile_created: 'Import profile created',
  import_profile_updated: 'Import profile changed',
  import_profile_archived: 'Import profile archived',
  place_created: 'Place added',
  place_updated: 'Place changed',
  place_archived: 'Place archived',
  places_imported: 'Places imported',
  address_points_set: 'Points of addresses set',
  customer_updated: 'Customer changed',
  tenant_updated: 'Company settings changed',
  batch_taken_in: 'Batch received',
  consignee_looked_up: 'Recipient looked up',
  consignee_exported: 'Recipient data exported',
  consignee_erased: 'Recipient data erased',
  audit_exported: 'Audit trail exported',
};

/** Whose entries: the company's, or those that belong to no company. */
export const ownerNames: Record<AuditFilter['of'], string> = {
  tenant: 'This company',
  no_tenant: 'No company',
};

/** The actor: their name at the time or, failing that, what kind of actor it was. */
export function nameActor({ kind, name }: AuditEventEntry['actor']): string {
  if (name) return name;
  return {
    person: 'A person',
    client: 'An API client',
    system: 'Lading',
    script: 'A script',
    unknown: 'Somebody',
    mend_link: 'Somebody with a mend link',
  }[kind];
}

/** The kind of an actor that is no person, for the mark beside its name. */
export const actorKindNames: Record<AuditEventEntry['actor']['kind'], string> = {
  person: 'Person',
  client: 'API client',
  system: 'System',
  script: 'Script',
  unknown: 'Unknown',
  mend_link: 'Mend link',
};
