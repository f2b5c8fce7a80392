import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { withDatabase } from '../look-into-database';
import { type OwnInstance, ownPlace, startInstance } from '../own-instance';
import { postSignIn, signInOverApi } from '../sign-in-over-api';

/** Uses secrets in every possible way, then searches everything printed and everything stored for them. */

const imports = '/api/delivery/bulk-order-creations';

test.describe.configure({ timeout: 120_000 });

let instance: OwnInstance;
let remove: () => void;

test.beforeAll(async () => {
  const place = await ownPlace('secrets');
  ({ remove } = place);
  instance = await startInstance(place);
});

test.afterAll(async () => {
  await instance.stop();
  remove();
});

test('no password, secret, token, cookie or signature is in the output, a response’s URL or the database', async () => {
  const { baseUrl, dataDir } = instance;
  const credentials = readCredentials(dataDir);
  const printedBefore = instance.output().length; // the welcome message prints the demo's people and passwords once
  const secrets: Record<string, string> = {};
  const urls: string[] = [];
  const send = async (address: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(address, baseUrl), { redirect: 'manual', ...init });
    urls.push(answer.url, answer.headers.get('location') ?? '');
    return answer;
  };
  const json = (body: unknown, headers: Record<string, string>) => ({
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  // Sign-in: valid, wrong, unknown person, and malformed.
  const admin = credentials.users.admin;
  secrets['a right password'] = admin.password;
  const cookie = await signInOverApi(baseUrl, admin);
  secrets['a session cookie'] = cookie.split('=')[1]!;
  secrets['a wrong password'] = `wrong-${randomUUID()}`;
  for (const email of [admin.email, 'nobody@example.com', 'nul\0@example.com', 'x'.repeat(400)]) {
    const answer = await postSignIn(baseUrl, { email, password: secrets['a wrong password'] });
    urls.push(answer.headers.get('location') ?? '', await answer.text());
  }
  secrets['a password that is typed for an e-mail'] = `typed-${randomUUID()}`;
  await postSignIn(baseUrl, { email: secrets['a password that is typed for an e-mail'], password: 'x' });
  secrets['a password in broken JSON'] = `broken-${randomUUID()}`;
  await send('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"password": "${secrets['a password in broken JSON']}`,
  });

  // API clients: created, rotated, used, misused.
  const made = (await (
    await send('/api/api-clients', json({ name: 'Leaky', scopes: ['manage:operations:tenant'] }, { cookie }))
  ).json()) as { id: string; client_id: string; client_secret: string };
  secrets['a new client’s secret'] = made.client_secret;
  const rotated = (await (
    await send(`/api/api-clients/${made.id}/rotate-secret`, json({ overlap_seconds: 60 }, { cookie }))
  ).json()) as { client_secret: string };
  secrets['a rotated secret'] = rotated.client_secret;
  const token = await fetchToken(baseUrl, { ...made, client_secret: rotated.client_secret });
  secrets['an access token'] = token.split('.')[2]!;
  secrets['a wrong secret'] = `wrong-secret-${randomUUID()}`;
  const basic = (secret: string) => ({
    authorization: `Basic ${Buffer.from(`${made.client_id}:${secret}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  });
  for (const body of ['grant_type=client_credentials', 'grant_type=password', 'scope=%', ''])
    await send('/api/oauth/token', { method: 'POST', headers: basic(secrets['a wrong secret']), body });
  // API keys: created, used, misused.
  const { key } = (await (
    await send('/api/api-keys', json({ name: 'Leaky', scopes: ['manage:operations:tenant'] }, { cookie }))
  ).json()) as { key: string };
  secrets['an API key'] = key.slice('lading_live_'.length, -4);
  for (const bearer of [key, key.slice(0, -1), `${key}x`])
    await send(imports, { headers: { authorization: `Bearer ${bearer}` } });
  secrets['a forged token'] = `forged-${randomUUID()}`;
  await send(imports, { headers: { authorization: `Bearer ${secrets['a forged token']}` } });
  secrets['a token of another kind'] = `other-kind-${randomUUID()}`;
  await send(imports, { headers: { authorization: `Negotiate ${secrets['a token of another kind']}` } });

  // An import: upload, broken upload, download. Its signed URLs are secrets while they are valid.
  const bearer = { authorization: `Bearer ${token}` };
  const slot = (await (
    await send(`${imports}/upload-url`, json({ file_name: 'orders.csv' }, bearer))
  ).json()) as { upload_url: string; file_key: string; headers: Record<string, string> };
  secrets['the signature of an upload'] = new URL(slot.upload_url).searchParams.get('signature')!;
  await fetch(slot.upload_url, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: 'x' });
  const body = csvOf([...numberedRows('secret', 2), { 'Drop Lat': 'x' }]);
  await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body });
  const job = (await (
    await send(
      imports,
      json(
        {
          ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet', file_kind: 'csv' },
          ...{ customer_id: credentials.customer_id, delivery_service_id: credentials.delivery_service_id },
          ...{ mappings: sampleMappings, file_key: slot.file_key },
        },
        bearer,
      ),
    )
  ).json()) as { id: string };
  const statusOf = async () =>
    ((await (await send(`${imports}/${job.id}`, { headers: bearer })).json()) as { status: string }).status;
  await expect.poll(statusOf, { timeout: 60_000 }).toBe('completed');
  const report = await fetch(new URL(`${imports}/${job.id}/failed-csv`, baseUrl), {
    headers: bearer,
    redirect: 'manual',
  });
  const download = report.headers.get('location')!;
  secrets['the signature of a download'] = new URL(download).searchParams.get('signature')!;
  expect((await fetch(download)).status).toBe(200);
  await fetch(`${download}0`);

  const printed = instance.output().slice(printedBefore);
  const stored = await dumpDatabase(dataDir);
  // The search must be able to find things: the rows do hold what they should.
  expect(stored).toContain(made.client_id);
  expect(stored).toContain('lading_engine');
  const found: string[] = [];
  for (const [what, secret] of Object.entries(secrets)) {
    expect(secret.length, what).toBeGreaterThan(15);
    if (printed.includes(secret)) found.push(`${what}: in the output`);
    if (urls.some((url) => url.includes(secret))) found.push(`${what}: in a URL`);
    if (stored.includes(secret)) found.push(`${what}: in the database`);
  }
  expect(found).toEqual([]);
});

/** Every row of every table, the engine's included, as text. */
async function dumpDatabase(dataDir: string): Promise<string> {
  return withDatabase(dataDir, async (database) => {
    const { rows: tables } = await database.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await database.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
      parts.push(name, ...rows.map(({ line }) => line));
    }
    return parts.join('\n');
  });
}
