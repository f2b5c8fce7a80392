import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { signInOverApi } from '@/e2e/sign-in-over-api';
import type { DemoCredentials } from '@/prisma/seed-demo';

/** What the pictured pages show, made by the API in a demo that has just been started. */
export interface Sample {
  /** Forty rows, of which four failed. */
  failed: string;
  undone: string;
  dryRun: string;
  delivery: string;
  batch: string;
  target: string;
  profile: string;
  shipper: string;
  /** The address of a mend link, with its token behind the `#`. */
  mendLink: string;
}

export type Call = <T>(method: string, address: string, body?: unknown) => Promise<T>;

const imports = '/api/delivery/bulk-order-creations';

/** Calls the API in a person's session. @throws Error with the answer of a call that did not succeed */
export async function callAs(baseUrl: string, person: { email: string; password: string }): Promise<Call> {
  const cookie = await signInOverApi(baseUrl, person);
  return async <T>(method: string, address: string, body?: unknown) => {
    const answer = await fetch(baseUrl + address, {
      method,
      headers: { cookie, origin: baseUrl, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

/** Starts the import of a file. @returns its ID */
export async function startImport(
  call: Call,
  owner: { customer_id: string; delivery_service_id: string },
  name: string,
  rows: Parameters<typeof csvOf>[0],
  more: object = {},
): Promise<string> {
  const slot = await call<{ upload_url: string; file_key: string; headers: Record<string, string> }>(
    'POST',
    `${imports}/upload-url`,
    { file_name: name },
  );
  const put = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body: csvOf(rows) });
  if (!put.ok) throw new Error(`The upload: ${put.status}`);
  const { id } = await call<{ id: string }>('POST', imports, {
    ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet', file_kind: 'csv', name },
    ...{ customer_id: owner.customer_id, delivery_service_id: owner.delivery_service_id },
    ...{ mappings: sampleMappings, file_key: slot.file_key, ...more },
  });
  return id;
}

async function untilEnd(call: Call, id: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const job = await call<{ status: string }>('GET', `${imports}/${id}`);
    if (['completed', 'failed', 'cancelled'].includes(job.status)) return;
    if (Date.now() > deadline) throw new Error(`The import is ${job.status}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Forty rows of which some fail and one has a point that looks wrong. */
export function rowsToMend(prefix: string) {
  const changes: Record<number, object> = {
    3: { 'Drop Country': 'Deutchland' },
    9: { 'Drop Country': 'Deutchland' },
    20: { 'Drop Lat': '148.2' },
    21: { 'Recipient Phone': 'n/a' },
    23: { 'Drop Lat': '16.36', 'Drop Lng': '48.2' },
  };
  return numberedRows(prefix, 40).map((row, index) => ({ ...row, COD: '€ 12,50', ...changes[index] }));
}

/** Fills the demo's first tenant. @param run makes the names of this run its own */
export async function fillSample(
  baseUrl: string,
  credentials: DemoCredentials,
  run: string,
): Promise<Sample> {
  const { users } = credentials;
  const [call, asAdmin] = await Promise.all([
    callAs(baseUrl, users.dispatcher),
    callAs(baseUrl, users.admin),
  ]);
  const start = async (name: string, rows: Parameters<typeof csvOf>[0], more?: object) => {
    const id = await startImport(call, credentials, name, rows, more);
    await untilEnd(call, id);
    return id;
  };
  const failed = await start('orders-vienna.csv', rowsToMend(`V${run}`));
  const undone = await start('Zustellung Wien, 2. Bezirk.csv', numberedRows(`U${run}`, 12));
  await call('DELETE', `${imports}/${undone}/deliveries`);
  const dryRun = await start('طلبات-فيينا.csv', rowsToMend(`D${run}`), { dry_run: true });
  await start('monday.csv', numberedRows(`M${run}`, 30));

  const link = await call<{ url: string }>('POST', `${imports}/${failed}/mend-links`, {
    made_for: 'Ana of Alder & Ash',
    message: 'Please check the phone numbers.',
  });
  const deliveries = await call<{ data: { id: string }[] }>(
    'GET',
    `/api/delivery/deliveries?bulk_order_creation_id=${failed}`,
  );
  const batch = await sendBatch(baseUrl, credentials, run);
  const profile = await makeProfile(call, credentials, run);
  await fillSettings(asAdmin, call, run);
  const metadata = { 'ERP order': '4500-17', رقم_الطلب: 'طلب 17 / A', department: 'Versand Süd' };
  await call('PATCH', `/api/delivery/deliveries/${deliveries.data[0]!.id}`, { metadata });
  return {
    ...{ failed, undone, dryRun, profile, shipper: credentials.customer_id },
    ...{ delivery: deliveries.data[0]!.id, mendLink: link.url },
    ...{ batch: String(batch.importJobId), target: String(batch.items[0]!.targetId) },
  };
}

/** Three targets, of which one is refused and one has no point. */
async function sendBatch(baseUrl: string, { api_client: client }: DemoCredentials, run: string) {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.client_id,
    client_secret: client.client_secret,
  });
  const token = await fetch(`${baseUrl}/api/oauth/token`, { method: 'POST', body: form });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const answer = await fetch(`${baseUrl}/api/inbound/targets/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ sourceSystem: 'sap_ruhr', batchId: `BATCH-${run}`, operation: 'upsert' },
      targets: [
        goodTarget(`${run}-good`, { metadata: { 'ERP order': '4500-17', رقم_الطلب: 'طلب 17 / A' } }),
        { externalId: `${run}-far`, title: 'Without a place' },
        goodTarget(`${run}-bad`, {
          address: { latitude: 252.1, city: 'Essen' },
          planning: { priority: 'Urgent' },
        }),
      ],
    }),
  });
  if (!answer.ok) throw new Error(`The batch: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { importJobId: number; items: { targetId: number }[] };
}

/** A profile for columns that no other file has, in two versions. @returns its ID */
async function makeProfile(call: Call, owner: DemoCredentials, run: string): Promise<string> {
  const fields = Object.fromEntries(
    Object.entries(sampleMappings).map(([column, field]) => [field, { column: `Morning ${column}` }]),
  );
  const { id } = await call<{ id: string }>('POST', '/api/delivery/import-profiles', {
    ...{ name: `Every morning ${run}`, rules: { fields } },
    columns: Object.values(fields).map(({ column }) => column),
    ...{ customer_id: owner.customer_id, delivery_service_id: owner.delivery_service_id },
  });
  await call('PATCH', `/api/delivery/import-profiles/${id}`, {
    rules: { fields, skip: { totals: true }, duplicate_mode: 'skip' },
  });
  return id;
}

async function fillSettings(asAdmin: Call, call: Call, run: string): Promise<void> {
  await asAdmin('POST', '/api/people', {
    ...{ name: 'Lou Invited', email: `lou-${run}@northwind.example`, role: 'dispatcher', language: 'de' },
  });
  await asAdmin('POST', '/api/api-clients', {
    ...{ name: `ERP ${run}`, scopes: ['inbound.targets.batch.write'] },
  });
  await asAdmin('POST', '/api/api-keys', {
    ...{ name: 'ميزان البوابة 2', scopes: ['manage:operations:tenant', 'inbound.targets.read'] },
    allowed_addresses: ['203.0.113.7', '10.0.0.0/8'],
  });
  await asAdmin('POST', '/api/inboxes', { name: `Cedar Pharmacy, nightly ${run}` });
  const webhooks = [
    { url: 'https://erp.example.com/lading', description: 'ERP Essen, status of imports' },
    { url: 'https://10.0.0.1.example.com/a/very/long/path/of/an/address/that/nobody/types/lading?key=north' },
    {
      url: 'https://wms.example.com/in',
      description: 'مستودع دبي',
      event_types: ['bulk_order_creation.completed'],
    },
  ];
  for (const webhook of webhooks) {
    const { id } = await asAdmin<{ id: string }>('POST', '/api/webhooks', webhook);
    await asAdmin('POST', `/api/webhooks/${id}/test`, {});
    if (webhook.description === 'مستودع دبي') await asAdmin('POST', `/api/webhooks/${id}/disable`, {});
  }
  await call('POST', '/api/delivery/places', {
    ...{ code: `DEPOT-${run}`, full_address: 'Musterweg 5', city: 'Essen', country: 'DE' },
    ...{ latitude: 51.4556, longitude: 7.01 },
  });
}
