import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, readCredentials } from '../fixtures';
import { signInOverApi } from '../sign-in-over-api';
import { startReceiver } from '../webhook-receiver';
import { sampleProfile, type Scratch } from './scratch';

/** Programs, people and what they are told: each operation once, with success. */

export const settingsOfAccess = {
  LADING_WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1',
  // Nobody listens there: mails are not accepted, and the answers say so.
  ...{ SMTP_URL: 'smtp://127.0.0.1:9', SMTP_FROM: 'Lading <lading@example.com>' },
};

const scopes = ['manage:operations:tenant'];

export async function accessAnswers(scratch: Scratch): Promise<void> {
  await addPrograms(scratch);
  await addPeople(scratch);
  await administer(scratch);
  await tellPrograms(scratch);
  await sendFiles(scratch);
}

async function addPrograms({ call, calls, dataDir }: Scratch) {
  const { client_id, client_secret } = readCredentials(dataDir).api_client;
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
  await call('issueToken', 200, { as: 'nobody', body: form });
  const { json: client } = await call<{ id: string }>('createApiClient', 201, {
    ...{ as: 'admin', json: { name: 'ERP', scopes } },
  });
  const path = { apiClientId: client.id };
  await call('listApiClients', 200, { as: 'admin' });
  await call('getApiClient', 200, { as: 'admin', path });
  await call('updateApiClient', 200, { as: 'admin', path, json: { name: 'The ERP' } });
  await call('rotateApiClientSecret', 200, { as: 'admin', path, json: { overlap_seconds: 60 } });
  await call('endSecretOverlap', 200, { as: 'admin', path });
  await call('disableApiClient', 200, { as: 'admin', path });
  await call('enableApiClient', 200, { as: 'admin', path });
  const { json: listed } = await call<{ data: { id: string; client_id: string }[] }>('listApiClients', 200, {
    as: 'admin',
  });
  const demo = listed.data.find((each) => each.client_id === client_id)!;
  const requests = async () =>
    (
      await call<{ data: unknown[] }>('listClientRequests', 200, {
        as: 'admin',
        path: { apiClientId: demo.id },
      })
    ).json.data.length;
  await expect.poll(requests).toBeGreaterThan(0);

  const { json: key } = await call<{ id: string; key: string }>('createApiKey', 201, {
    ...{ as: 'admin', json: { name: 'Shop', scopes } },
  });
  const keyPath = { apiKeyId: key.id };
  await calls.send('listTenants', { headers: { Authorization: `Bearer ${key.key}` } });
  await call('listApiKeys', 200, { as: 'admin' });
  await call('getApiKey', 200, { as: 'admin', path: keyPath });
  await call('updateApiKey', 200, { as: 'admin', path: keyPath, json: { name: 'The shop' } });
  await call('listKeyRequests', 200, { as: 'admin', path: keyPath });
  await call('revokeApiKey', 200, { as: 'admin', path: keyPath });
}

async function addPeople({ call, calls }: Scratch) {
  const email = `${randomUUID()}@example.com`;
  const { json: person } = await call<{ id: string; password_link: { url: string } }>('addPerson', 201, {
    ...{ as: 'admin', json: { name: 'Nia', email, role: 'dispatcher' } },
  });
  const path = { personId: person.id };
  await call('listPeople', 200, { as: 'admin' });
  await call('getPerson', 200, { as: 'admin', path });
  await call('updatePerson', 200, { as: 'admin', path, json: { name: 'Nia N.' } });
  const { json: again } = await call<typeof person>('makePasswordLink', 200, { as: 'admin', path });
  const token = again.password_link.url.split('#')[1]!;
  await call('lookUpPasswordLink', 200, { as: 'nobody', json: { token } });
  const password = randomUUID();
  await call('usePasswordLink', 200, { as: 'nobody', json: { token, password } });
  await call('requestPasswordMail', 202, { as: 'nobody', json: { email: 'nobody@example.com' } });

  const [own, other] = [
    await signInOverApi(calls.baseUrl, { email, password }),
    await signInOverApi(calls.baseUrl, { email, password }),
  ];
  const asNia = { as: 'nobody', headers: { Cookie: own } } as const;
  expect(other).not.toBe(own);
  await call('setOwnLanguage', 200, { ...asNia, json: { language: 'de' } });
  await call('listTenants', 200, asNia);
  const { json: sessions } = await call<{ data: { id: string; current: boolean }[] }>(
    'listOwnSessions',
    200,
    asNia,
  );
  const elsewhere = sessions.data.find(({ current }) => !current)!;
  await call('endOwnSession', 200, { ...asNia, path: { sessionId: elsewhere.id } });
  await call('endOtherSessions', 200, asNia);
  await call('changeOwnPassword', 200, {
    ...asNia,
    json: { current_password: password, new_password: randomUUID() },
  });
  await call('disablePerson', 200, { as: 'admin', path });
  await call('enablePerson', 200, { as: 'admin', path });
}

async function administer({ call }: Scratch) {
  await call('getTenantSettings', 200);
  await call('updateTenantSettings', 200, { as: 'admin', json: { time_zone: 'Europe/Berlin' } });
  await call('listAuditEvents', 200, { as: 'admin' });
  await call('exportAuditEvents', 200, { as: 'admin' });
  await call('getHealth', 200, { as: 'nobody' });
  await call('getOpenApiDocument', 200, { as: 'nobody' });
}

async function tellPrograms({ call }: Scratch) {
  const receiver = await startReceiver();
  try {
    const json = { url: receiver.url, description: 'ERP' };
    const { json: webhook } = await call<{ id: string }>('createWebhook', 201, { json });
    const path = { webhookId: webhook.id };
    await call('listWebhooks', 200);
    await call('getWebhook', 200, { path });
    await call('updateWebhook', 200, { path, json: { description: 'The ERP' } });
    await call('rotateWebhookSecret', 200, { path, json: { overlap_seconds: 60 } });
    await call('testWebhook', 200, { path });
    const messages = async () =>
      (await call<{ data: { event_id: string }[] }>('listWebhookMessages', 200, { path })).json.data;
    await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
    const message = { ...path, eventId: (await messages())[0]!.event_id };
    await call('getWebhookMessage', 200, { path: message });
    await call('resendWebhookMessage', 200, { path: message });
    await call('resendFailedMessages', 200, { path, json: { since: '2026-01-01T00:00:00Z' } });
    await call('disableWebhook', 200, { path });
    await call('enableWebhook', 200, { path });
    await call('deleteWebhook', 204, { path });
    await call('listEvents', 200, { query: { after: '0' } });
  } finally {
    receiver.close();
  }
}

async function sendFiles({ call, owner }: Scratch) {
  await call('createImportProfile', 201, {
    json: sampleProfile('Nightly', { ...owner, payer_type: 'sender', payment_method: 'wallet' }),
  });
  const { json: inbox } = await call<{ id: string; token: string }>('createInbox', 201, {
    ...{ as: 'admin', json: { name: 'Nightly' } },
  });
  const path = { inboxId: inbox.id };
  await call('listInboxes', 200, { as: 'admin' });
  await call('getInbox', 200, { as: 'admin', path });
  await call('updateInbox', 200, { as: 'admin', path, json: { max_rows: 500 } });
  const { json: rotated } = await call<{ token: string }>('rotateInboxToken', 200, { as: 'admin', path });
  const asSender = { as: 'nobody', headers: { Authorization: `Bearer ${rotated.token}` } } as const;
  const file = {
    ...asSender,
    ...{ path: { ...path, fileName: 'night.csv' }, body: csvOf(numberedRows(randomUUID().slice(0, 8), 2)) },
  };
  const { json: sent } = await call<{ id: string }>('sendFile', 202, file);
  await call('sendFile', 200, file);
  await call('getReceivedFile', 200, { ...asSender, path: { ...path, receivedFileId: sent.id } });
  await call('listReceivedFiles', 200, { as: 'admin', path });
  await call('deleteInbox', 204, { as: 'admin', path });
}
