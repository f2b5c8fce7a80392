import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { createLadingClient, importFile, type Schemas } from '@/examples/typescript-client/src/client';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { addClient, addTenant, type Client } from './add-tenant';
import { dataDir } from './app-instance';
import { expect, test } from './fixtures';
import { withDatabase } from './look-into-database';

/** The examples for programs, run against the built app as they stand in examples/. */

const run = promisify(execFile);
const scopes = ['manage:operations:tenant', 'inbound.targets.batch.write', 'inbound.targets.read'];

let client: Client;
let own: { customerId: string; serviceId: string };

test.beforeAll(async () => {
  await withDatabase(dataDir, async (database) => {
    const tenant = await addTenant(database, 'Examples');
    own = tenant;
    client = await addClient(database, tenant.tenantId, scopes);
  });
});

async function runScript(baseURL: string, name: string, ...args: string[]) {
  const { stdout } = await run(`examples/curl/${name}`, args, {
    env: {
      ...process.env,
      LADING_URL: baseURL,
      LADING_CLIENT_ID: client.client_id,
      LADING_CLIENT_SECRET: client.client_secret,
    },
  });
  return JSON.parse(stdout) as unknown;
}

test('curl imports a file and prints its failed rows', async ({ baseURL }) => {
  const rows = await runScript(
    baseURL!,
    'import-file.sh',
    'examples/curl/orders.csv',
    own.customerId,
    own.serviceId,
  );
  expect(rows).toMatchObject({
    total: 1,
    data: [{ row_number: 3, error_field: 'delivery_contact_phone', error_code: 'invalid_phone' }],
  });
});

test('curl sends a batch, again and again, and reads its job', async ({ baseURL }) => {
  const batchId = `EXAMPLE-${randomUUID()}`;
  const first = await runScript(baseURL!, 'send-batch.sh', batchId);
  expect(first).toMatchObject({
    batchId,
    status: 'PartiallyFailed',
    items: [{ status: 'Created' }, { errorCode: 'missing_external_id' }],
  });
  expect(await runScript(baseURL!, 'send-batch.sh', batchId)).toEqual(first);
});

test('the TypeScript client imports a file and sends a batch', async ({ baseURL }) => {
  const { client_id: clientId, client_secret: clientSecret } = client;
  const lading = createLadingClient({ baseUrl: baseURL!, clientId, clientSecret });
  const job = await importFile(lading, {
    fileName: 'orders.csv',
    content: csvOf([...numberedRows(randomUUID().slice(0, 8), 2), { 'Drop Lat': 'x' }]),
    order: {
      ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet' },
      ...{ customer_id: own.customerId, delivery_service_id: own.serviceId },
      mappings: sampleMappings,
    },
  });
  expect(job).toMatchObject({ status: 'completed', succeeded_records: 2, failed_records: 1 });
  const codes: Schemas['RowProblemCode'][] = job.failed_order_logs.map(({ error_code }) => error_code);
  expect(codes).toEqual(['invalid_number']);

  const { data: result } = await lading.POST('/api/inbound/targets/batch', {
    body: {
      ...{ sourceSystem: 'typescript', batchId: randomUUID(), operation: 'upsert' as const },
      targets: [{ externalId: randomUUID(), title: 'A stop' }],
    },
  });
  expect(result).toMatchObject({ createdItems: 1 });
  const { error, response } = await lading.GET('/api/inbound/import-jobs/{importJobId}', {
    params: { path: { importJobId: '999999999' } },
  });
  expect([response.status, error?.errorCode]).toEqual([404, 'import_job_not_found']);
});

test('the TypeScript client with a wrong secret says that it gets no token', async ({ baseURL }) => {
  const lading = createLadingClient({ baseUrl: baseURL!, clientId: client.client_id, clientSecret: 'x' });
  await expect(lading.GET('/api/delivery/customers')).rejects.toThrow(/No access token: 401/);
});
