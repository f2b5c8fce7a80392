/** A key of one tenant's data: its name, the tenant, then what narrows it. With less of it, it stands for all that begin so. */
const ofTenant =
  (name: string) =>
  (tenantId: string | null, ...rest: readonly unknown[]) =>
    [name, tenantId, ...rest] as const;

/** Under which key each answer of the API is kept in the browser: for queries, and for whatever makes an answer old. */
export const queryKeys = {
  imports: ofTenant('imports'),
  import: ofTenant('import'),
  importProgress: ofTenant('import-progress'),
  failedRows: ofTenant('failed-rows'),
  batch: ofTenant('batch'),
  batchItems: ofTenant('batch-items'),
  deliveries: ofTenant('deliveries'),
  delivery: ofTenant('delivery'),
  existingReferences: ofTenant('existing-references'),
  customers: ofTenant('customers'),
  deliveryServices: ofTenant('delivery-services'),
  targets: ofTenant('targets'),
  target: ofTenant('target'),
  targetHistory: ofTenant('target-history'),
  sourceSystems: ofTenant('source-systems'),
  apiClients: ofTenant('api-clients'),
  auditEvents: ofTenant('audit-events'),
  people: ofTenant('people'),
  /** The person's own, whatever tenant they work in. */
  sessions: ['sessions'],
  /** Those that a system admin may choose from. */
  tenants: ['tenants'],
} as const;
