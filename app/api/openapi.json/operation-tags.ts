import type { DocumentNotes } from '@/lib/routes/openapi';

const job = '/api/delivery/bulk-order-creations/[jobId]/';

/** The groups of operations, in the order of the reference. */
export const operationTags: DocumentNotes['tags'] = [
  {
    name: 'Access',
    description: 'Tokens for programs. The first call of everything else.',
    paths: ['/api/oauth/'],
  },
  {
    name: 'Import results',
    description: 'What became of the rows: failed rows, warnings, files and printed pages of a job.',
    paths: [
      ...['failed-rows', 'corrections', 'warnings', 'changes', 'orders', 'order-fingerprints'],
      ...['original-file', 'success-csv', 'failed-csv', 'skipped-csv', 'unprocessed-csv', 'failed-xlsx'],
      ...['manifest-pdf', 'labels-pdf'],
    ].map((name) => job + name),
  },
  {
    name: 'Imports',
    description: 'Upload a file, create a job, watch it, abort it, roll it back, import the rest.',
    paths: ['/api/delivery/bulk-order-creations', '/api/delivery/import-template', '/api/import-jobs'],
  },
  {
    name: 'Files',
    description: 'Where signed URLs lead, unless the object store is S3.',
    paths: ['/api/objects/'],
  },
  {
    name: 'Targets',
    description: 'The inbound API: batches of targets from ERP and warehouse systems. camelCase.',
    paths: ['/api/inbound/'],
  },
  {
    name: 'Deliveries',
    description: 'What imports made, and single deliveries.',
    paths: ['/api/delivery/deliveries'],
  },
  {
    name: 'Import profiles',
    description: 'How the files of a shipper become orders.',
    paths: ['/api/delivery/import-profiles'],
  },
  {
    name: 'Customers and services',
    description: 'What imports name by ID, and how good the files of a customer are.',
    paths: ['/api/delivery/customers', '/api/delivery/bad-row-shares', '/api/delivery/delivery-services'],
  },
  {
    name: 'Address book',
    description: 'Places with a code, and known points of addresses.',
    paths: ['/api/delivery/places', '/api/delivery/address-points'],
  },
  {
    name: 'Unfinished imports',
    description: 'What people prepare in the wizard.',
    paths: ['/api/delivery/import-drafts'],
  },
  {
    name: 'Events',
    description: 'What has happened to imports, batches and deliveries: asked for, or told to webhooks.',
    paths: ['/api/events', '/api/webhook'],
  },
  {
    name: 'Inboxes',
    description: 'Addresses to which programs send files that are imported without a person.',
    paths: ['/api/inboxes'],
  },
  {
    name: 'Mend links',
    description: 'What the page of a mend link calls, without an account.',
    paths: ['/api/mend-links/'],
  },
  {
    name: 'API clients',
    description: 'Programs, their secrets and keys. For administrators.',
    paths: ['/api/api-clients', '/api/api-keys'],
  },
  {
    name: 'People',
    description: 'Accounts of the tenant and links to set passwords.',
    paths: ['/api/people', '/api/password-links/'],
  },
  {
    name: 'Own account',
    description: 'One’s own sessions, password, language and tenants.',
    paths: ['/api/account/', '/api/auth-sessions', '/api/tenants'],
  },
  {
    name: 'Administration',
    description: 'Settings of the tenant, audit trail, and the data of one consignee.',
    paths: ['/api/tenant-settings', '/api/audit-events', '/api/consignees/'],
  },
  {
    name: 'Installation',
    description: 'This document, and whether all parts are up.',
    paths: ['/api/health', '/api/openapi.json'],
  },
];
