import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { addClient, addPerson, addTenant, type Client, type Person } from './add-tenant';
import { dataDir } from './app-instance';
import { makeBatch } from './batch-over-api';
import { withDatabase } from './look-into-database';
import { fetchToken } from './fixtures';
import { signInOverApi, signOutOverApi } from './sign-in-over-api';
import type { Role } from './walls-table';

/** Two tenants for one test, with an actor of every role, and the data of the first tenant. */
export interface World {
  baseUrl: string;
  /** The headers of a request by each role. */
  as(role: Role): { headers: Record<string, string>; query: string };
  /** The first tenant's data, by parameter names in addresses. */
  names: Record<string, string>;
  fileKey: string;
  unusedFileKey: string;
  mappings: Record<string, string>;
  stranger: { tenantId: string; customerId: string; serviceId: string };
  requestSlot(): Promise<Slot>;
  /** Ends the sessions. */
  close(): Promise<void>;
}

interface Slot {
  upload_url: string;
  file_key: string;
  headers: Record<string, string>;
}

const allScopes = [
  'manage:operations:tenant',
  'inbound.targets.batch.write',
  'inbound.targets.read',
  'events.read',
  'manage:webhooks:tenant',
];

export async function makeWorld(baseUrl: string): Promise<World> {
  const seeded = await seedWorld();
  const { own, other } = seeded;
  const bearer = async (client: Client) => ({ Authorization: `Bearer ${await fetchToken(baseUrl, client)}` });
  const session = async (person: Person) => ({ Cookie: await signInOverApi(baseUrl, person) });

  const disabled = await bearer(seeded.disabledClient);
  await withDatabase(dataDir, (database) =>
    database.query('UPDATE api_clients SET disabled_at = now() WHERE client_id = $1', [
      seeded.disabledClient.client_id,
    ]),
  );
  const ended = await session(seeded.people.admin);
  await signOutOverApi(baseUrl, ended.Cookie);
  const [everything, elsewhere] = [await bearer(seeded.clients.all!), await bearer(seeded.otherClient)];
  const admin = await session(seeded.people.admin);
  const system = await session(seeded.people.systemAdmin);
  const headers: Record<Role, Record<string, string>> = {
    nobody: {},
    'ended session': ended,
    'disabled client': disabled,
    dispatcher: await session(seeded.people.dispatcher),
    admin,
    'admin, from a page of another site': { ...admin, Origin: 'https://evil.example' },
    'system admin without tenant_id': system,
    'system admin with tenant_id': system,
    'client: manage:operations:tenant': await bearer(seeded.clients['manage:operations:tenant']!),
    'client: inbound.targets.batch.write': await bearer(seeded.clients['inbound.targets.batch.write']!),
    'client: inbound.targets.read': await bearer(seeded.clients['inbound.targets.read']!),
    'client: events.read': await bearer(seeded.clients['events.read']!),
    'client: manage:webhooks:tenant': await bearer(seeded.clients['manage:webhooks:tenant']!),
    'client: all scopes': everything,
    'admin of another tenant': await session(seeded.people.otherAdmin),
    'client of another tenant': elsewhere,
    'client of another tenant that names this one': elsewhere,
  };
  const queries: Partial<Record<Role, string>> = {
    'system admin with tenant_id': `?tenant_id=${own.tenantId}`,
    'client of another tenant that names this one': `?tenant_id=${own.tenantId}`,
  };

  const call = async <T>(
    method: string,
    address: string,
    body?: unknown,
    as: Record<string, string> = everything,
  ): Promise<T> => {
    const answer = await fetch(`${baseUrl}${address}`, {
      method,
      headers: { ...as, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const requestSlot = () =>
    call<Slot>('POST', '/api/delivery/bulk-order-creations/upload-url', { file_name: 'orders.csv' });
  const upload = async () => {
    const slot = await requestSlot();
    const body = csvOf([...numberedRows(randomUUID().slice(0, 8), 2), { 'Drop Lat': 'x' }]);
    const put = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body });
    if (put.status !== 201) throw new Error(`The upload: ${put.status}`);
    return slot.file_key;
  };

  const fileKey = await upload();
  const { id: jobId } = await call<{ id: string }>('POST', '/api/delivery/bulk-order-creations', {
    ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet', file_kind: 'csv' },
    ...{ customer_id: own.customerId, delivery_service_id: own.serviceId },
    ...{ mappings: sampleMappings, file_key: fileKey },
  });
  const deadline = Date.now() + 90_000;
  for (;;) {
    const job = await call<{ status: string }>('GET', `/api/delivery/bulk-order-creations/${jobId}`);
    if (job.status === 'completed') break;
    if (job.status === 'failed' || Date.now() > deadline) throw new Error(`The import is ${job.status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { id: linkId } = await call<{ id: string }>(
    'POST',
    `/api/delivery/bulk-order-creations/${jobId}/mend-links`,
    {},
  );
  const { data } = await call<{ data: { id: string }[] }>(
    'GET',
    `/api/delivery/deliveries?bulk_order_creation_id=${jobId}`,
  );
  const batch = await call<{ importJobId: number; items: { targetId: number }[] }>(
    'POST',
    '/api/inbound/targets/batch',
    makeBatch({ targets: [{ externalId: 'WALL-1', title: 'A target' }] }),
  );
  const { id: placeId } = await call<{ id: string }>('POST', '/api/delivery/places', {
    ...{ code: 'DEPOT', full_address: 'Musterweg 5', city: 'Essen', country: 'DE' },
    ...{ latitude: 51.4556, longitude: 7.01 },
  });

  const profile = await call<{ id: string }>('POST', '/api/delivery/import-profiles', {
    name: `Walls ${randomUUID()}`,
    rules: {
      fields: Object.fromEntries(
        Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
      ),
    },
  });

  // Nothing listens there, which its test says at once.
  const webhook = await call<{ id: string }>('POST', '/api/webhooks', { url: 'http://127.0.0.1:9/' });

  const key = await call<{ id: string }>(
    'POST',
    '/api/api-keys',
    { name: 'Scratch', scopes: allScopes },
    admin,
  );
  const inbox = await call<{ id: string }>('POST', '/api/inboxes', { name: 'Walls' }, admin);

  return {
    baseUrl,
    as: (role) => ({ headers: headers[role], query: queries[role] ?? '' }),
    names: {
      '[jobId]': jobId,
      '[linkId]': linkId,
      '[deliveryId]': data[0]!.id,
      '[targetId]': String(batch.items[0]!.targetId),
      '[importJobId]': String(batch.importJobId),
      '[apiClientId]': seeded.scratchClient.id,
      '[apiKeyId]': key.id,
      '[webhookId]': webhook.id,
      '[inboxId]': inbox.id,
      '[personId]': seeded.scratchPerson.id,
      '[profileId]': profile.id,
      '[version]': '1',
      '[customerId]': own.customerId,
      '[placeId]': placeId,
    },
    fileKey,
    unusedFileKey: await upload(),
    mappings: sampleMappings,
    stranger: other,
    requestSlot,
    close: async () => {
      for (const role of [
        'dispatcher',
        'admin',
        'system admin with tenant_id',
        'admin of another tenant',
      ] as const)
        await signOutOverApi(baseUrl, headers[role].Cookie!);
    },
  };
}

/** The tenants and whoever acts for them. */
async function seedWorld() {
  return withDatabase(dataDir, async (database) => {
    const makePerson = (role: string, tenantId: string | null) => addPerson(database, role, tenantId);
    const makeClient = (tenantId: string, scopes: readonly string[]) => addClient(database, tenantId, scopes);
    const [own, other] = [await addTenant(database, 'Walls'), await addTenant(database, 'Outside')];
    const clients: Record<string, Client> = { all: await makeClient(own.tenantId, allScopes) };
    for (const scope of allScopes) clients[scope] = await makeClient(own.tenantId, [scope]);
    return {
      own,
      other,
      clients,
      disabledClient: await makeClient(own.tenantId, allScopes),
      scratchPerson: await makePerson('dispatcher', own.tenantId),
      scratchClient: await makeClient(own.tenantId, allScopes),
      otherClient: await makeClient(other.tenantId, allScopes),
      people: {
        dispatcher: await makePerson('dispatcher', own.tenantId),
        admin: await makePerson('admin', own.tenantId),
        otherAdmin: await makePerson('admin', other.tenantId),
        systemAdmin: await makePerson('system_admin', null),
      },
    };
  });
}
