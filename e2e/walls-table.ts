/** The roles that try every route of the API. */
export const roles = [
  'nobody',
  'ended session',
  'disabled client',
  'dispatcher',
  'admin',
  'admin, from a page of another site',
  'system admin without tenant_id',
  'system admin with tenant_id',
  'client: manage:operations:tenant',
  'client: inbound.targets.batch.write',
  'client: inbound.targets.read',
  'client: events.read',
  'client: manage:webhooks:tenant',
  'client: all scopes',
  'admin of another tenant',
  'client of another tenant',
  'client of another tenant that names this one',
] as const;

export type Role = (typeof roles)[number];

/** `in`: admitted, with the row's status. `stranger`: also admitted if the address names nothing that belongs to a tenant. */
type Cell = 'in' | 'stranger' | 400 | 401 | 403 | 404;

const same = (cell: Cell) => Object.fromEntries(roles.map((role) => [role, cell])) as Record<Role, Cell>;

const unknownPeople = { nobody: 401, 'ended session': 401, 'disabled client': 401 } as const;
const peopleOfAllTenants = {
  'admin of another tenant': 'stranger',
  'client of another tenant': 'stranger',
  'client of another tenant that names this one': 404,
} as const;
const noClient = {
  'client: manage:operations:tenant': 403,
  'client: inbound.targets.batch.write': 403,
  'client: inbound.targets.read': 403,
  'client: events.read': 403,
  'client: manage:webhooks:tenant': 403,
  'client: all scopes': 403,
  'client of another tenant': 403,
  'client of another tenant that names this one': 403,
} as const;

/** What each kind of guard answers to each role. */
const guards = {
  public: same('in'),
  'signed-in': { ...same('in'), ...unknownPeople },
  person: { ...same('in'), ...unknownPeople, ...noClient },
  operations: {
    ...same('in'),
    ...unknownPeople,
    ...peopleOfAllTenants,
    'system admin without tenant_id': 400,
    'client: inbound.targets.batch.write': 403,
    'client: inbound.targets.read': 403,
    'client: events.read': 403,
    'client: manage:webhooks:tenant': 403,
  },
  'targets.read': {
    ...same('in'),
    ...unknownPeople,
    ...peopleOfAllTenants,
    'system admin without tenant_id': 400,
    'client: manage:operations:tenant': 403,
    'client: inbound.targets.batch.write': 403,
    'client: events.read': 403,
    'client: manage:webhooks:tenant': 403,
  },
  'events.read': {
    ...same('in'),
    ...unknownPeople,
    ...peopleOfAllTenants,
    'system admin without tenant_id': 400,
    'client: manage:operations:tenant': 403,
    'client: inbound.targets.batch.write': 403,
    'client: inbound.targets.read': 403,
    'client: manage:webhooks:tenant': 403,
  },
  webhooks: {
    ...same('in'),
    ...unknownPeople,
    ...peopleOfAllTenants,
    dispatcher: 403,
    'system admin without tenant_id': 400,
    'client: manage:operations:tenant': 403,
    'client: inbound.targets.batch.write': 403,
    'client: inbound.targets.read': 403,
    'client: events.read': 403,
  },
  'batch.write': {
    ...same(403),
    ...unknownPeople,
    'client: inbound.targets.batch.write': 'in',
    'client: all scopes': 'in',
    'client of another tenant': 'stranger',
    'client of another tenant that names this one': 404,
  },
  admin: {
    ...same('in'),
    ...unknownPeople,
    ...noClient,
    'admin of another tenant': 'stranger',
    'system admin without tenant_id': 400,
    dispatcher: 403,
  },
} satisfies Record<string, Record<Role, Cell>>;

interface Door {
  guard: keyof typeof guards;
  /** The possible statuses for a role that is admitted. */
  answers: readonly number[];
  /** Sent as JSON. */
  body?: unknown;
}

const door = (guard: Door['guard'], answers: number | readonly number[], body?: unknown): Door => ({
  guard,
  answers: [answers].flat(),
  body,
});

const imports = '/api/delivery/bulk-order-creations';
const client = '/api/api-clients/[apiClientId]';
const key = '/api/api-keys/[apiKeyId]';
const hook = '/api/webhooks/[webhookId]';
const inbox = '/api/inboxes/[inboxId]';
const person = '/api/people/[personId]';
const profiles = '/api/delivery/import-profiles';

/**
 * Every method of every address. A test (app/api/openapi.json/walls-table.test.ts) compares it with the route files.
 * A call that changes something must not change what another row needs.
 */
export const doors: Record<string, Door> = {
  'GET /api/delivery/import-template': door('operations', 200),
  [`POST ${imports}/upload-url`]: door('operations', 200, { file_name: 'orders.csv' }),
  [`POST ${imports}/validate`]: door('operations', 400, {}),
  [`POST ${imports}/returned-file`]: door('operations', 200, {
    columns: ['Reference'],
    rows: [{ row_number: 2, error_field: 'cod_amount', error_code: 'invalid_amount' }],
  }),
  [`GET ${imports}`]: door('operations', 200),
  [`POST ${imports}`]: door('operations', 400, {}),
  [`GET ${imports}/[jobId]`]: door('operations', 200),
  [`GET ${imports}/[jobId]/progress`]: door('operations', 200),
  [`GET ${imports}/[jobId]/progress/stream`]: door('operations', 200),
  [`GET ${imports}/[jobId]/failed-rows`]: door('operations', 200),
  [`GET ${imports}/[jobId]/corrections`]: door('operations', 200),
  [`GET ${imports}/[jobId]/success-csv`]: door('operations', 302),
  [`GET ${imports}/[jobId]/failed-csv`]: door('operations', 302),
  [`GET ${imports}/[jobId]/original-file`]: door('operations', 302),
  [`GET ${imports}/[jobId]/failed-xlsx`]: door('operations', 200),
  [`GET ${imports}/[jobId]/manifest-pdf`]: door('operations', 200),
  [`GET ${imports}/[jobId]/labels-pdf`]: door('operations', 200),
  [`GET ${imports}/[jobId]/skipped-csv`]: door('operations', 302),
  [`GET ${imports}/[jobId]/unprocessed-csv`]: door('operations', 404), // its job has reached every row
  [`GET ${imports}/[jobId]/changes`]: door('operations', 200),
  [`GET ${imports}/[jobId]/warnings`]: door('operations', 200),
  [`GET ${imports}/[jobId]/orders`]: door('operations', 200),
  [`GET ${imports}/[jobId]/order-fingerprints`]: door('operations', 200),
  [`POST ${imports}/[jobId]/_resume`]: door('public', 404), // without the watchdog's secret
  [`POST ${imports}/[jobId]/resume`]: door('operations', 409),
  [`POST ${imports}/[jobId]/follow-up`]: door('operations', 409, { rows: 'unprocessed' }),
  [`GET ${imports}/[jobId]/mend-links`]: door('operations', 200),
  [`POST ${imports}/[jobId]/mend-links`]: door('operations', 201, { made_for: 'The shipper' }),
  [`POST ${imports}/[jobId]/mend-links/[linkId]/withdraw`]: door('operations', 200),
  [`POST ${imports}/[jobId]/import-for-real`]: door('operations', 404), // it is no dry run
  [`POST ${imports}/[jobId]/abort`]: door('operations', 409),
  [`PUT ${imports}/[jobId]/manifest-totals`]: door('operations', 200, { packages: 3 }),
  [`POST ${imports}/[jobId]/settle`]: door('operations', 200, { settled: true }),
  [`GET ${imports}/[jobId]/rollback-preview`]: door('operations', 200),
  [`POST ${imports}/[jobId]/rollback`]: door('operations', 200, { row_numbers: [999] }), // no such row
  'GET /api/delivery/deliveries': door('operations', 200),
  'POST /api/delivery/deliveries': door('operations', 400, {}),
  'GET /api/delivery/deliveries/counts': door('operations', 200),
  'POST /api/delivery/deliveries/existing-references': door('operations', 200, {
    external_reference_ids: ['nobody has this one'],
  }),
  'POST /api/delivery/deliveries/look-alikes': door('operations', 200, {
    customer_id: '01936d2e-0000-7000-8000-0000000000ff',
    orders: [],
  }),
  'GET /api/delivery/deliveries/[deliveryId]': door('operations', 200),
  'PATCH /api/delivery/deliveries/[deliveryId]': door('operations', [200, 409], {}), // 409 once it has left
  'GET /api/delivery/deliveries/[deliveryId]/history': door('operations', 200),
  'POST /api/delivery/deliveries/[deliveryId]/dispatch': door('operations', 200),
  // It has left: the row above comes first.
  'POST /api/delivery/deliveries/[deliveryId]/cancel': door('operations', 409),
  'GET /api/delivery/customers': door('operations', 200),
  'PATCH /api/delivery/customers/[customerId]': door('operations', 200, { default_pickup_place_id: null }),
  'GET /api/delivery/bad-row-shares': door('operations', 200),
  'GET /api/delivery/customers/[customerId]/bad-rows': door('operations', 200),
  'GET /api/delivery/customers/[customerId]/last-import': door('operations', 200),
  'GET /api/delivery/places': door('operations', 200),
  'POST /api/delivery/places': door('operations', 400, {}),
  'GET /api/delivery/places/book': door('operations', 200),
  'POST /api/delivery/places/bulk': door('operations', 400, {}),
  'GET /api/delivery/places/[placeId]': door('operations', 200),
  'PATCH /api/delivery/places/[placeId]': door('operations', 200, { name: 'Renamed' }),
  'PUT /api/delivery/address-points': door('operations', 400, {}),
  'POST /api/delivery/address-points/look-up': door('operations', 200, {
    addresses: [{ full_address: 'Nowhere 1', city: 'Essen', country: 'DE' }],
  }),
  'GET /api/delivery/delivery-services': door('operations', 200),
  'GET /api/delivery/import-drafts': door('operations', 200),
  // There is none of this ID for anybody; who may see which is tested in lib/import-drafts.
  'GET /api/delivery/import-drafts/[draftId]': door('operations', 404),
  'PUT /api/delivery/import-drafts/[draftId]': door('operations', 400, {}),
  'DELETE /api/delivery/import-drafts/[draftId]': door('operations', 404),
  [`GET ${profiles}`]: door('operations', 200),
  [`POST ${profiles}`]: door('operations', 400, {}),
  [`POST ${profiles}/recognise`]: door('operations', 200, { columns: ['Reference'] }),
  [`GET ${profiles}/[profileId]`]: door('operations', 200),
  [`PATCH ${profiles}/[profileId]`]: door('operations', 200, {}),
  [`GET ${profiles}/[profileId]/versions`]: door('operations', 200),
  [`POST ${profiles}/[profileId]/versions/[version]/restore`]: door('operations', 200),
  'GET /api/import-jobs': door('operations', 200),
  'GET /api/events': door('events.read', 200),
  'GET /api/inbound/targets': door('targets.read', 200),
  'GET /api/inbound/targets/[targetId]': door('targets.read', 200),
  'GET /api/inbound/targets/[targetId]/history': door('targets.read', 200),
  'GET /api/inbound/import-jobs': door('targets.read', 200),
  'GET /api/inbound/import-jobs/[importJobId]': door('targets.read', 200),
  'GET /api/inbound/import-jobs/[importJobId]/items': door('targets.read', 200),
  'GET /api/inbound/source-systems': door('targets.read', 200),
  'GET /api/inbound/targets/counts': door('targets.read', 200),
  'POST /api/inbound/targets/look-up': door('targets.read', 400, {}),
  'POST /api/inbound/targets/batch': door('batch.write', 400, {}),
  'GET /api/api-clients': door('admin', 200),
  'POST /api/api-clients': door('admin', 400, {}),
  [`GET ${client}`]: door('admin', 200),
  [`GET ${client}/requests`]: door('admin', 200),
  [`PATCH ${client}`]: door('admin', 200, { name: 'Renamed' }),
  [`POST ${client}/rotate-secret`]: door('admin', [200, 409], { overlap_seconds: 60 }),
  [`DELETE ${client}/previous-secret`]: door('admin', 200),
  [`POST ${client}/disable`]: door('admin', 200),
  [`POST ${client}/enable`]: door('admin', 200),
  'GET /api/api-keys': door('admin', 200),
  'POST /api/api-keys': door('admin', 400, {}),
  [`GET ${key}`]: door('admin', 200),
  [`GET ${key}/requests`]: door('admin', 200),
  [`PATCH ${key}`]: door('admin', 200, { name: 'Renamed' }),
  [`POST ${key}/revoke`]: door('admin', 200),
  'GET /api/webhooks': door('webhooks', 200),
  'POST /api/webhooks': door('webhooks', 400, {}),
  [`GET ${hook}`]: door('webhooks', 200),
  [`PATCH ${hook}`]: door('webhooks', 200, { description: 'Renamed' }),
  [`POST ${hook}/rotate-secret`]: door('webhooks', [200, 409], { overlap_seconds: 60 }),
  [`POST ${hook}/test`]: door('webhooks', 200), // nobody answers, and so the answer says
  [`GET ${hook}/messages`]: door('webhooks', 200),
  [`GET ${hook}/messages/[eventId]`]: door('webhooks', 404), // there is none of this ID for anybody
  [`POST ${hook}/messages/[eventId]/resend`]: door('webhooks', 404),
  [`POST ${hook}/resend-failed`]: door('webhooks', 200, { since: '2026-01-01T00:00:00Z' }),
  [`POST ${hook}/disable`]: door('webhooks', 200),
  [`POST ${hook}/enable`]: door('webhooks', 200),
  'GET /api/inboxes': door('admin', 200),
  'POST /api/inboxes': door('admin', 400, {}),
  [`GET ${inbox}`]: door('admin', 200),
  [`PATCH ${inbox}`]: door('admin', 200, { max_rows: 500 }),
  [`POST ${inbox}/rotate-token`]: door('admin', 200),
  [`GET ${inbox}/files`]: door('admin', 200),
  [`PUT ${inbox}/[fileName]`]: door('public', 404), // without its token
  [`GET ${inbox}/received/[receivedFileId]`]: door('public', 404),
  'GET /api/people': door('admin', 200),
  'POST /api/people': door('admin', 400, {}),
  [`GET ${person}`]: door('admin', 200),
  [`PATCH ${person}`]: door('admin', 200, { name: 'Renamed' }),
  [`POST ${person}/password-link`]: door('admin', 200),
  [`POST ${person}/disable`]: door('admin', 200),
  [`POST ${person}/enable`]: door('admin', 200),
  'PUT /api/account/language': door('person', 200, { language: 'en' }),
  'POST /api/account/password': door('person', 400, { current_password: 'x', new_password: 'x'.repeat(12) }),
  'POST /api/password-links/look-up': door('public', 410, { token: 'none' }),
  'POST /api/password-links/use': door('public', 410, { token: 'none', password: 'x'.repeat(12) }),
  'POST /api/password-links/request-mail': door('public', 409, { email: 'nobody@example.com' }), // no mail server is configured
  'POST /api/mend-links/look-up': door('public', 410, { token: 'none' }),
  'POST /api/mend-links/rows': door('public', 410, { token: 'none' }),
  'POST /api/mend-links/send': door('public', 410, {
    ...{ token: 'none', idempotency_key: 'one' },
    corrections: [{ row_number: 2, column_index: 0, value: 'x' }],
  }),
  'GET /api/audit-events': door('admin', 200),
  'GET /api/audit-events/export': door('admin', 200),
  'POST /api/consignees/look-up': door('admin', 400, {}),
  'POST /api/consignees/export': door('admin', 400, {}),
  'POST /api/consignees/erase': door('admin', 400, {}),
  'GET /api/tenants': door('signed-in', 200),
  'GET /api/tenant-settings': door('operations', 200),
  'PATCH /api/tenant-settings': door('admin', 200, { time_zone: 'Europe/Berlin' }),
  'GET /api/auth-sessions': door('person', 200),
  // An unknown session: everybody who does not own it gets the same answer.
  'DELETE /api/auth-sessions/[sessionId]': door('person', 404),
  'DELETE /api/auth-sessions': door('person', 200),
  'GET /api/objects/[...key]': door('public', 403), // without a signature
  'PUT /api/objects/[...key]': door('public', 403),
  'GET /api/health': door('public', 200),
  'GET /api/openapi.json': door('public', 200),
  'POST /api/oauth/token': door('public', 400), // without credentials
  'GET /api/auth/[...nextauth]': door('public', 200),
  'POST /api/auth/[...nextauth]': door('public', 302), // without its CSRF token: to the sign-in page
  'GET /api/inngest': door('public', 401), // without the engine's signature
  'POST /api/inngest': door('public', 401),
  'PUT /api/inngest': door('public', 401),
  ...Object.fromEntries(
    ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'].map((method) => [
      `${method} /api/[...path]`,
      door('public', 404),
    ]),
  ),
  [`DELETE ${profiles}/[profileId]`]: door('operations', [204, 404]), // gone after the first
  'DELETE /api/delivery/places/[placeId]': door('operations', [204, 404]), // gone after the first
  [`DELETE ${hook}`]: door('webhooks', [204, 404]), // gone after the first
  [`DELETE ${inbox}`]: door('admin', [204, 404]), // gone after the first
  [`DELETE ${imports}/[jobId]/deliveries`]: door('operations', 200), // last: the job's deliveries are gone then
};

/** Address parameters that name a tenant's data; for outsiders it does not exist. */
const ownedByTenant = [
  '[jobId]',
  '[deliveryId]',
  '[targetId]',
  '[importJobId]',
  '[apiClientId]',
  '[apiKeyId]',
  '[webhookId]',
  '[inboxId]',
  '[personId]',
  '[profileId]',
  '[customerId]',
  '[placeId]',
];

export function namesTenantsOwn(address: string): boolean {
  return ownedByTenant.some((name) => address.includes(name));
}

/** The possible statuses for a role at a route. */
export function expectedAnswers(name: string, role: Role): readonly number[] {
  const { guard, answers } = doors[name]!;
  const [method, address] = name.split(' ') as [string, string];
  const cell: Cell = guards[guard][role];
  const identifiesPerson = guard !== 'public';
  if (role === 'admin, from a page of another site' && identifiesPerson && method !== 'GET') return [403];
  if (cell === 'in') return answers;
  if (cell === 'stranger') return namesTenantsOwn(address) ? [404] : answers;
  return [cell];
}
