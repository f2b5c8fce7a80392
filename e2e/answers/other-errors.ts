import { randomUUID } from 'node:crypto';
import { csvOf } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeBatch } from '../batch-over-api';
import { withDatabase } from '../look-into-database';
import { type Provocations, untilRefused } from './provocation';
import { sampleDelivery, type Scratch } from './scratch';

const unknownId = '0193a1f4-6c20-7b35-9d1e-4f8a2c7e5b10';
const address = { full_address: 'Hachestraße 12', city: 'Essen', country: 'DE' };
const place = (code: string) => ({ code, ...address, latitude: 51.4513, longitude: 7.0116 });

async function makeDelivery({ call, owner }: Scratch, changes: Record<string, unknown> = {}) {
  const json = sampleDelivery(owner, changes);
  return { deliveryId: (await call<{ id: string }>('createDelivery', 201, { json })).json.id };
}

/** Deliveries and what they refer to. */
export const deliveryErrors = {
  customer_not_found: ({ send, owner }) =>
    send('createDelivery', { json: sampleDelivery(owner, { customer_id: unknownId }) }),
  delivery_service_not_found: ({ send, owner }) =>
    send('createDelivery', { json: sampleDelivery(owner, { delivery_service_id: unknownId }) }),
  place_not_found: ({ send }) => send('getPlace', { path: { placeId: unknownId } }),
  place_code_taken: async ({ call, send }) => {
    await call('createPlace', 201, { json: place('TAKEN') });
    return send('createPlace', { json: place('taken') });
  },
  too_many_places: ({ send }) => {
    let batch = 0;
    const thousand = () => Array.from({ length: 1_000 }, (_, index) => place(`P-${batch}-${index}`));
    return untilRefused(() => {
      batch += 1;
      return send('upsertPlaces', { json: { places: thousand() } });
    }, 21);
  },
  delivery_not_found: ({ send }) => send('getDelivery', { path: { deliveryId: unknownId } }),
  delivery_already_dispatched: async (scratch) => {
    const path = await makeDelivery(scratch);
    await scratch.call('dispatchDelivery', 200, { path });
    return scratch.send('cancelDelivery', { path });
  },
  delivery_already_cancelled: async (scratch) => {
    const path = await makeDelivery(scratch);
    await scratch.call('cancelDelivery', 200, { path });
    return scratch.send('dispatchDelivery', { path });
  },
  delivery_changed_meanwhile: async (scratch) => {
    const path = await makeDelivery(scratch);
    await scratch.call('updateDelivery', 200, { path, json: { version: 1, cod_amount: '1.00' } });
    return scratch.send('updateDelivery', { path, json: { version: 1, cod_amount: '2.00' } });
  },
  stale_update: async (scratch) => {
    const path = await makeDelivery(scratch, { source_version: 2 });
    return scratch.send('updateDelivery', { path, json: { source_version: 1, cod_amount: '1.00' } });
  },
  source_version_of_other_kind: async (scratch) => {
    const path = await makeDelivery(scratch, { source_version: 2 });
    const source_version = '2026-06-25T06:00:00Z';
    return scratch.send('updateDelivery', { path, json: { source_version, cod_amount: '1.00' } });
  },
  session_not_found: ({ send }) =>
    send('endOwnSession', { as: 'dispatcher', path: { sessionId: unknownId } }),
  external_reference_id_already_present: async (scratch) => {
    const reference = { external_reference_id: randomUUID() };
    await makeDelivery(scratch, reference);
    return scratch.send('createDelivery', { json: sampleDelivery(scratch.owner, reference) });
  },
  too_many_matches: async (scratch) => {
    const name = `Ubiquitous ${randomUUID()}`;
    const rows = Array.from({ length: 5_001 }, () => ({ 'Recipient Name': name }));
    await scratch.untilEnded(await scratch.startImport(csvOf(rows)));
    return scratch.send('eraseConsignee', { as: 'admin', json: { name } });
  },
} satisfies Provocations;

/** Batches of targets, and the programs that send them or are told of what happens. */
export const programErrors = {
  batch_too_large: ({ send }) =>
    send('importTargetBatch', {
      json: makeBatch({ targets: Array.from({ length: 10_001 }, () => ({ externalId: '' })) }),
    }),
  batch_id_conflict: async ({ call, send }) => {
    const batch = makeBatch({ targets: [goodTarget('A')] });
    await call('importTargetBatch', 200, { json: batch });
    return send('importTargetBatch', { json: { ...batch, targets: [goodTarget('B')] } });
  },
  complete_cancels_too_many: async ({ call, send }) => {
    const planning = { routeDate: '2027-01-04' };
    const targets = ['A', 'B', 'C'].map((id) => goodTarget(id, { planning }));
    const batch = makeBatch({ targets });
    await call('importTargetBatch', 200, { json: batch });
    const json = { ...batch, batchId: 'NEXT', complete: true, scope: planning, targets: [targets[0]] };
    return send('importTargetBatch', { json });
  },
  import_job_not_found: ({ send }) => send('getBatch', { path: { importJobId: '999999999' } }),
  target_not_found: ({ send }) => send('getTarget', { path: { targetId: '999999999' } }),
  api_client_not_found: ({ send }) => send('getApiClient', { as: 'admin', path: { apiClientId: unknownId } }),
  api_key_not_found: ({ send }) => send('getApiKey', { as: 'admin', path: { apiKeyId: unknownId } }),
  expiry_in_the_past: ({ send }) =>
    send('createApiKey', {
      ...{ as: 'admin', json: { name: 'Old', scopes: ['events.read'], expires_at: '2020-01-01T00:00:00Z' } },
    }),
  invalid_network: ({ send }) =>
    send('createApiKey', {
      ...{ as: 'admin', json: { name: 'X', scopes: ['events.read'], allowed_addresses: ['10.0.0.0/99'] } },
    }),
  events_expired: async (scratch) => {
    for (let made = 0; made < 3; made++) await makeDelivery(scratch);
    await scratch.call('listEvents', 200, { query: { after: '0' } }); // numbers them
    await withDatabase(scratch.dataDir, (database) => database.query('DELETE FROM outbox_events'));
    return scratch.send('listEvents', { query: { after: '1' } });
  },
  webhook_not_found: ({ send }) => send('getWebhook', { path: { webhookId: unknownId } }),
  webhook_message_not_found: async (scratch) =>
    scratch.send('getWebhookMessage', { path: { ...(await makeWebhook(scratch)), eventId: unknownId } }),
  webhook_url_refused: ({ send }) => send('createWebhook', { json: { url: 'http://192.168.0.1/' } }),
  webhook_disabled: async (scratch) => {
    const path = await makeWebhook(scratch);
    await scratch.call('disableWebhook', 200, { path });
    return scratch.send('resendFailedMessages', { path, json: { since: '2026-01-01T00:00:00Z' } });
  },
  too_many_webhooks: ({ send }) =>
    untilRefused(() => send('createWebhook', { json: { url: 'http://127.0.0.1:9/' } }), 30),
  inbox_not_found: ({ send }) => send('getInbox', { as: 'admin', path: { inboxId: unknownId } }),
  inbox_disabled: async (scratch) => {
    const { inboxId, token } = await makeInbox(scratch);
    await scratch.call('updateInbox', 200, { as: 'admin', path: { inboxId }, json: { is_disabled: true } });
    return scratch.send('sendFile', {
      ...{ as: 'nobody', path: { inboxId: token, fileName: 'a.csv' }, body: 'a,b\n1,2\n' },
    });
  },
  received_file_not_found: async (scratch) => {
    const { token } = await makeInbox(scratch);
    const path = { inboxId: token, receivedFileId: unknownId };
    return scratch.send('getReceivedFile', { as: 'nobody', path });
  },
  too_many_inboxes: ({ send }) =>
    untilRefused(() => send('createInbox', { as: 'admin', json: { name: randomUUID() } }), 102),
} satisfies Provocations;

async function makeWebhook({ call }: Scratch) {
  const { json } = await call<{ id: string }>('createWebhook', 201, { json: { url: 'http://127.0.0.1:9/' } });
  return { webhookId: json.id };
}

async function makeInbox({ call }: Scratch) {
  const { json } = await call<{ id: string; token: string }>('createInbox', 201, {
    ...{ as: 'admin', json: { name: randomUUID() } },
  });
  return { inboxId: json.id, token: json.token };
}

const newPerson = (email = `${randomUUID()}@example.com`) => ({ name: 'Nia', email, role: 'dispatcher' });

async function makePerson({ call }: Scratch) {
  const { json } = await call<{ id: string }>('addPerson', 201, { as: 'admin', json: newPerson() });
  return { personId: json.id };
}

async function adminOf({ call }: Scratch) {
  const { json } = await call<{ data: { id: string; role: string }[] }>('listPeople', 200, { as: 'admin' });
  return { personId: json.data.find(({ role }) => role === 'admin')!.id };
}

async function ownTenant({ call }: Scratch): Promise<Record<string, string>> {
  const { json } = await call<{ data: { id: string }[] }>('listTenants', 200);
  return { tenant_id: json.data[0]!.id };
}

/** People and their passwords. */
export const peopleErrors = {
  person_not_found: ({ send }) => send('getPerson', { as: 'admin', path: { personId: unknownId } }),
  email_taken: async ({ call, send }) => {
    const json = newPerson();
    await call('addPerson', 201, { as: 'admin', json });
    return send('addPerson', { as: 'admin', json });
  },
  own_account: async (scratch) =>
    scratch.send('disablePerson', { as: 'admin', path: await adminOf(scratch) }),
  last_admin: async (scratch) =>
    scratch.send('disablePerson', {
      ...{ as: 'system admin', path: await adminOf(scratch), query: await ownTenant(scratch) },
    }),
  person_disabled: async (scratch) => {
    const path = await makePerson(scratch);
    await scratch.call('disablePerson', 200, { as: 'admin', path });
    return scratch.send('makePasswordLink', { as: 'admin', path });
  },
  wrong_current_password: ({ send }) =>
    send('changeOwnPassword', {
      ...{ as: 'dispatcher', json: { current_password: 'wrong', new_password: randomUUID() } },
    }),
  password_link_invalid: ({ send }) => send('lookUpPasswordLink', { as: 'nobody', json: { token: 'none' } }),
  mail_not_set_up: ({ send }) =>
    send('requestPasswordMail', { as: 'nobody', json: { email: 'nobody@example.com' } }),
} satisfies Provocations;
