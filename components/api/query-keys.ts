/**
 * A key for one tenant's data: its name, the tenant, then what narrows it. A shorter key matches every key
 * that starts with it.
 */
const ofTenant =
  (name: string) =>
  (tenantId: string | null, ...rest: readonly unknown[]) =>
    [name, tenantId, ...rest] as const;

/** The browser's cache keys for API answers, used by queries and by whatever invalidates them. */
export const queryKeys = {
  imports: ofTenant('imports'),
  import: ofTenant('import'),
  importProgress: ofTenant('import-progress'),
  failedRows: ofTenant('failed-rows'),
  mendLinks: ofTenant('mend-links'),
  rollbackPreview: ofTenant('rollback-preview'),
  warnings: ofTenant('warnings'),
  corrections: ofTenant('corrections'),
  changes: ofTenant('changes'),
  batch: ofTenant('batch'),
  batchItems: ofTenant('batch-items'),
  deliveries: ofTenant('deliveries'),
  delivery: ofTenant('delivery'),
  existingReferences: ofTenant('existing-references'),
  importDrafts: ofTenant('import-drafts'),
  lastImport: ofTenant('last-import'),
  badRows: ofTenant('bad-rows'),
  customers: ofTenant('customers'),
  importProfiles: ofTenant('import-profiles'),
  deliveryServices: ofTenant('delivery-services'),
  targets: ofTenant('targets'),
  target: ofTenant('target'),
  targetHistory: ofTenant('target-history'),
  sourceSystems: ofTenant('source-systems'),
  apiClients: ofTenant('api-clients'),
  apiKeys: ofTenant('api-keys'),
  clientRequests: ofTenant('client-requests'),
  webhooks: ofTenant('webhooks'),
  inboxes: ofTenant('inboxes'),
  auditEvents: ofTenant('audit-events'),
  people: ofTenant('people'),
  tenantSettings: ofTenant('tenant-settings'),
  places: ofTenant('places'),
  addressPoints: ofTenant('address-points'),
  /** What was probably meant by values that could not be read: the same for everybody. */
  proposals: (...values: readonly string[]) => ['proposals', ...values] as const,
  /** What a mend link shows, and its rows: for whoever has it. */
  mendView: (token: string) => ['mend-view', token] as const,
  mendRows: (token: string) => ['mend-rows', token] as const,
  /** Belongs to the person, whichever tenant they work in. */
  sessions: ['sessions'],
  /** The tenants that a system admin may choose from. */
  tenants: ['tenants'],
} as const;
