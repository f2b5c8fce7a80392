import { contentTypes } from '@/lib/import-files/content-types';
import type { OperationNotes } from '@/lib/routes/operation-notes';

const client = '/api/api-clients/[apiClientId]';
const key = '/api/api-keys/[apiKeyId]';
const person = '/api/people/[personId]';

/** What belongs to neither API: people, programs, the tenant, files, and the installation. */
export const otherOperations: Readonly<Record<string, OperationNotes>> = {
  'GET /api/import-jobs': {
    id: 'listAllJobs',
    description:
      'Files and batches in one list, by time. `needs_look=true`: those that somebody should look at.',
  },
  'GET /api/events': {
    id: 'listEvents',
    description:
      'Ask again with the cursor of the last answer: no event is missed, and none comes twice. For programs that nobody can call.',
  },
  'GET /api/api-clients': { id: 'listApiClients', description: 'Without their secrets.' },
  'POST /api/api-clients': {
    id: 'createApiClient',
    description: 'Lading keeps only a hash of the secret: store it now, or rotate it later.',
  },
  [`GET ${client}`]: { id: 'getApiClient', description: 'Without its secret.' },
  [`GET ${client}/requests`]: {
    id: 'listClientRequests',
    description: 'What it has sent and what it was answered, without secrets.',
  },
  [`PATCH ${client}`]: {
    id: 'updateApiClient',
    description: 'Scopes that are taken away are gone from existing tokens at once.',
  },
  [`POST ${client}/rotate-secret`]: {
    id: 'rotateApiClientSecret',
    description: 'Existing tokens stay valid for the rest of their hour.',
  },
  [`DELETE ${client}/previous-secret`]: {
    id: 'endSecretOverlap',
    description: 'Repeating it changes nothing.',
  },
  [`POST ${client}/disable`]: { id: 'disableApiClient', description: 'Repeating it changes nothing.' },
  [`POST ${client}/enable`]: { id: 'enableApiClient', description: 'Repeating it changes nothing.' },
  'GET /api/api-keys': { id: 'listApiKeys', description: 'Without the keys themselves.' },
  'POST /api/api-keys': {
    id: 'createApiKey',
    description:
      'Lading keeps only a hash of the key: store it now. It works at once, in place of an access token.',
  },
  [`GET ${key}`]: { id: 'getApiKey', description: 'Without the key itself.' },
  [`PATCH ${key}`]: { id: 'updateApiKey', description: 'Changes apply from its next call on.' },
  [`POST ${key}/revoke`]: {
    id: 'revokeApiKey',
    description: 'Nothing makes it work again. Repeating it changes nothing.',
  },
  [`GET ${key}/requests`]: {
    id: 'listKeyRequests',
    description: 'What was sent with it and answered, without secrets; also what was refused because of it.',
  },
  'GET /api/people': { id: 'listPeople', description: 'In pages, disabled ones included.' },
  'POST /api/people': {
    id: 'addPerson',
    description: 'The link is in this answer only, and mailed if a mail server is set up.',
  },
  [`GET ${person}`]: { id: 'getPerson', description: 'With their role, language and last sign-in.' },
  [`PATCH ${person}`]: {
    id: 'updatePerson',
    description: 'A new role applies from the next request on. A tenant keeps one admin who can sign in.',
  },
  [`POST ${person}/password-link`]: {
    id: 'makePasswordLink',
    description: 'For an invitation valid for 72 hours, else for 24.',
  },
  [`POST ${person}/disable`]: { id: 'disablePerson', description: 'Nobody can disable themselves.' },
  [`POST ${person}/enable`]: { id: 'enablePerson', description: 'Repeating it changes nothing.' },
  'PUT /api/account/language': {
    id: 'setOwnLanguage',
    description: 'For people only: a program names its language in each call.',
  },
  'POST /api/account/password': {
    id: 'changeOwnPassword',
    description: 'After ten wrong passwords it is locked for 15 minutes, and longer each time.',
  },
  'POST /api/password-links/look-up': {
    id: 'lookUpPasswordLink',
    description: 'The token is the part of the link after the #.',
  },
  'POST /api/password-links/use': {
    id: 'usePasswordLink',
    description: 'Once. The person’s sessions end.',
  },
  'POST /api/password-links/request-mail': {
    id: 'requestPasswordMail',
    description: 'Needs a mail server. Three requests for an address in 15 minutes.',
  },
  'POST /api/mend-links/look-up': {
    id: 'lookUpMendLink',
    description: 'Needs nothing but the token, the part of the link after the #.',
  },
  'POST /api/mend-links/rows': {
    id: 'listMendRows',
    description: 'Needs nothing but the token. By cursor.',
  },
  'POST /api/mend-links/send': {
    id: 'sendMendedRows',
    description: 'All of the rows are taken, or none.',
  },
  'GET /api/tenants': {
    id: 'listTenants',
    description: 'One’s own; all of them for a system admin.',
  },
  'GET /api/tenant-settings': { id: 'getTenantSettings', description: 'Its name and its time zone.' },
  'PATCH /api/tenant-settings': {
    id: 'updateTenantSettings',
    description: 'The time zone says when a day begins, in lists and in statistics.',
  },
  'GET /api/audit-events': {
    id: 'listAuditEvents',
    description: 'Who did what, when and from where. `of=no_tenant` is for system admins.',
  },
  'GET /api/audit-events/export': {
    id: 'exportAuditEvents',
    description: 'With the filters of the list, all pages at once.',
    answers: 'text/csv',
  },
  'POST /api/consignees/look-up': {
    id: 'lookUpConsignee',
    description: '`phone`, `name` or both are in the body, so that neither appears in a URL or a log.',
  },
  'POST /api/consignees/export': {
    id: 'exportConsignee',
    description: 'Deleted deliveries included. The result may be given to the person.',
  },
  'POST /api/consignees/erase': {
    id: 'eraseConsignee',
    description: 'Everything or nothing. The API guide says what becomes of each kind of record.',
  },
  'GET /api/auth-sessions': { id: 'listOwnSessions', description: 'For people only.' },
  'DELETE /api/auth-sessions': { id: 'endOtherSessions', description: 'The one that asks stays.' },
  'DELETE /api/auth-sessions/[sessionId]': {
    id: 'endOwnSession',
    description: 'Another person’s session is not found.',
  },
  'PUT /api/objects/[...key]': {
    id: 'uploadFile',
    description:
      'Step 2 of an import: the `upload_url` of step 1, with its signature. Send the `headers` of step 1 as they are. With S3 as the object store, the URL is one of S3 instead.',
    sends: Object.values(contentTypes),
    pathParameter: 'As in the signed URL; may contain slashes',
  },
  'GET /api/objects/[...key]': {
    id: 'downloadFile',
    description:
      'The target of the redirects and signed URLs of an import. With S3, it is one of S3 instead.',
    answers: '*/*', // whatever the file is
    pathParameter: 'As in the signed URL; may contain slashes',
  },
  'GET /api/health': {
    id: 'getHealth',
    description: 'For load balancers and monitoring; needs no sign-in and names no cause that is secret.',
  },
  'GET /api/openapi.json': {
    id: 'getOpenApiDocument',
    description: 'Made from the schemas by which the calls are parsed. It has an ETag.',
    answers: 'application/json',
  },
};
