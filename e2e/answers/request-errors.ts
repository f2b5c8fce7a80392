import { randomUUID } from 'node:crypto';
import { expect } from '../fixtures';
import { withDatabase } from '../look-into-database';
import { ask, askRaw, type Provocations, untilRefused } from './provocation';
import { sampleDelivery, type Scratch } from './scratch';

/** What the instance needs so that these refusals come soon. */
export const settingsOfRequestErrors = {
  LADING_MAX_IDEMPOTENCY_KEYS: '5',
  ...{ LADING_BODY_SECONDS: '2', DATABASE_STATEMENT_SECONDS: '5' },
  // All of these calls are one client's.
  ...{ LADING_CLIENT_REQUESTS_PER_SECOND: '500', LADING_CLIENT_BURST: '2000' },
};

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const unknownId = '0193a1f4-6c20-7b35-9d1e-4f8a2c7e5b10';

async function makeKey({ call }: Scratch, changes: Record<string, unknown> = {}) {
  const json = { name: 'Key', scopes: ['manage:operations:tenant'], ...changes };
  const made = await call<{ id: string; key: string }>('createApiKey', 201, { as: 'admin', json });
  return { id: made.json.id, headers: bearer(made.json.key) };
}

async function makeDelivery({ call, owner }: Scratch) {
  const { json } = await call<{ id: string }>('createDelivery', 201, { json: sampleDelivery(owner) });
  return { deliveryId: json.id };
}

/** Who is asking, what they may do, and how they ask. */
export const requestErrors = {
  unauthenticated: ({ send }) => send('listImports', { as: 'nobody' }),
  insufficient_permissions: ({ send }) => send('listPeople', { as: 'dispatcher' }),
  person_required: ({ send }) => send('listOwnSessions'),
  system_admin_required: ({ send }) => send('listAuditEvents', { as: 'admin', query: { of: 'no_tenant' } }),
  cross_origin_request: ({ send }) =>
    send('createPlace', { as: 'dispatcher', json: {}, headers: { Origin: 'https://evil.example' } }),
  api_key_malformed: ({ send }) =>
    send('listImports', { as: 'nobody', headers: bearer('lading_live_mistyped') }),
  api_key_expired: async (scratch) => {
    const { headers } = await makeKey(scratch, { expires_at: new Date(Date.now() + 1_500).toISOString() });
    const list = () => scratch.send('listImports', { as: 'nobody', headers });
    await expect.poll(async () => (await list()).status).toBe(401);
    return list();
  },
  api_key_revoked: async (scratch) => {
    const { id, headers } = await makeKey(scratch);
    await scratch.call('revokeApiKey', 200, { as: 'admin', path: { apiKeyId: id } });
    return scratch.send('listImports', { as: 'nobody', headers });
  },
  api_key_address_not_allowed: async (scratch) => {
    const { headers } = await makeKey(scratch, { allowed_addresses: ['192.0.2.0/24'] });
    return scratch.send('listImports', { as: 'nobody', headers });
  },
  unknown_test_error: async (scratch) => {
    const { headers } = await makeKey(scratch, { mode: 'test' });
    return scratch.send('listImports', {
      as: 'nobody',
      headers: { ...headers, 'Lading-Test-Error': 'teapot' },
    });
  },
  not_in_test_mode: async (scratch) => {
    const { headers } = await makeKey(scratch, { mode: 'test' });
    const { json } = await scratch.call<{ data: { id: string }[] }>('listTenants', 200, {
      ...{ as: 'nobody', headers },
    });
    return scratch.send('listPeople', { as: 'admin', query: { tenant_id: json.data[0]!.id } });
  },
  tenant_id_required: ({ send }) => send('listImports', { as: 'system admin' }),
  tenant_not_found: ({ send }) => send('listImports', { query: { tenant_id: unknownId } }),
  too_many_attempts: ({ send }) =>
    untilRefusedFor('too_many_attempts', () =>
      send('changeOwnPassword', {
        as: 'stranger',
        json: { current_password: 'wrong', new_password: randomUUID() },
      }),
    ),

  validation_failed: ({ send }) => send('createDelivery', { json: {} }),
  malformed_request: ({ calls }) => ask(`${calls.baseUrl}/api/delivery/%E0%A4%A`),
  unknown_host: ({ calls }) => askRaw(`${calls.baseUrl}/api/health`, { headers: { Host: 'evil.example' } }),
  invalid_json: ({ send }) =>
    send('createDelivery', { body: '{', headers: { 'content-type': 'application/json' } }),
  request_too_large: ({ send }) => send('createPlace', { json: { code: 'x'.repeat(3_000_000) } }),
  request_timeout: ({ calls, headersOf }) =>
    askRaw(
      `${calls.baseUrl}/api/delivery/places`,
      {
        method: 'POST',
        headers: { ...headersOf('program'), 'content-type': 'application/json', 'content-length': 100 },
      },
      '{"code":',
    ),
  unsupported_media_type: ({ send }) =>
    send('createDelivery', { body: 'a,b', headers: { 'content-type': 'text/csv' } }),
  unsupported_content_encoding: ({ send }) =>
    send('createDelivery', { json: {}, headers: { 'content-encoding': 'br' } }),
  not_found: ({ calls }) => ask(`${calls.baseUrl}/api/no/such/address`),
  method_not_allowed: ({ calls }) => ask(`${calls.baseUrl}/api/tenants`, { method: 'DELETE' }),
  conflict: async ({ call, send }) => {
    const json = { name: 'Rotated', scopes: ['events.read'] };
    const { json: client } = await call<{ id: string }>('createApiClient', 201, { as: 'admin', json });
    const rotate = () =>
      send('rotateApiClientSecret', {
        ...{ as: 'admin', path: { apiClientId: client.id }, json: { overlap_seconds: 60 } },
      });
    for (let round = 0; ; round++) {
      const answers = await Promise.all([rotate(), rotate(), rotate(), rotate()]);
      const refused = answers.find(({ status }) => status !== 200);
      if (refused || round === 10) return refused ?? answers[0]!;
    }
  },
  idempotency_key_invalid: ({ send }) =>
    send('createPlace', { json: { code: 'A' }, headers: { 'Idempotency-Key': 'x'.repeat(256) } }),
  too_many_idempotency_keys: async (scratch) => {
    const { headers } = await makeKey(scratch);
    const touch = () =>
      scratch.send('upsertPlaces', {
        ...{ as: 'nobody', json: { places: [{ code: 'NOWHERE' }] } }, // taken, although the place is not
        headers: { ...headers, 'Idempotency-Key': randomUUID() },
      });
    return untilRefusedFor('too_many_idempotency_keys', touch);
  },
  idempotency_key_reused: async (scratch) => {
    const [path, headers] = [await makeDelivery(scratch), { 'Idempotency-Key': randomUUID() }];
    await scratch.call('updateDelivery', 200, { path, headers, json: { cod_amount: '1.00' } });
    return scratch.send('updateDelivery', { path, headers, json: { cod_amount: '2.00' } });
  },
  idempotency_request_in_progress: async (scratch) => {
    const [path, headers] = [await makeDelivery(scratch), { 'Idempotency-Key': randomUUID() }];
    const update = () => scratch.send('updateDelivery', { path, headers, json: { cod_amount: '1.00' } });
    return withDatabase(scratch.dataDir, async (database) => {
      await database.query('BEGIN');
      await database.query('SELECT FROM deliveries WHERE id = $1 FOR UPDATE', [path.deliveryId]);
      const first = update(); // waits for the lock
      await expect
        .poll(async () => {
          const { rowCount } = await database.query('SELECT FROM idempotency_keys WHERE status IS NULL');
          return rowCount;
        })
        .toBe(1);
      const second = await update();
      await database.query('COMMIT');
      expect((await first).status).toBe(200);
      return second;
    });
  },
  idempotent_answer_not_kept: async (scratch) => {
    const [path, headers] = [await makeDelivery(scratch), { 'Idempotency-Key': randomUUID() }];
    const call = { path, headers, json: { cod_amount: '1.00' } };
    await scratch.call('updateDelivery', 200, call);
    await scratch.call('eraseConsignee', 200, { as: 'admin', json: { name: 'Nobody of this name' } });
    return scratch.send('updateDelivery', call);
  },

  internal_error: ({ send, dataDir }) =>
    withDatabase(dataDir, async (database) => {
      await database.query('ALTER TABLE places RENAME COLUMN name TO lost');
      const answer = await send('listPlaces');
      await database.query('ALTER TABLE places RENAME COLUMN lost TO name');
      return answer;
    }),
  statement_timeout: ({ send, dataDir }) =>
    withDatabase(dataDir, async (database) => {
      await database.query('BEGIN');
      await database.query('LOCK TABLE places IN ACCESS EXCLUSIVE MODE');
      const answer = await send('listPlaces');
      await database.query('COMMIT');
      return answer;
    }),
} satisfies Provocations;

/** Until an answer has the code: those before it have others. */
async function untilRefusedFor(code: string, call: () => ReturnType<Scratch['send']>) {
  let answer = await call();
  for (let tried = 0; tried < 15 && !answer.text.includes(code); tried++) answer = await call();
  return answer;
}

/** Errors of uploads and downloads. */
export const fileErrors = {
  unsupported_file_extension: ({ send }) => send('requestUploadUrl', { json: { file_name: 'orders.exe' } }),
  file_too_large: ({ send }) =>
    send('requestUploadUrl', { json: { file_name: 'orders.csv', file_size_bytes: 50 * 1024 * 1024 } }),
  too_many_unused_uploads: ({ send }) =>
    untilRefused(() => send('requestUploadUrl', { as: 'stranger', json: { file_name: 'orders.csv' } }), 200),
  file_kind_mismatch: async ({ send, upload, importOf }) =>
    send('createImport', { json: importOf(await upload('a,b\n1,2\n'), { file_kind: 'xlsx' }) }),
  file_not_found: ({ send, importOf }) =>
    send('createImport', { json: importOf(`imports/${unknownId}/${unknownId}/original.csv`) }),
  invalid_signature: ({ send }) =>
    send('downloadFile', { as: 'nobody', path: { key: 'imports/x/y/original.csv' } }),
  upload_url_expired: async (scratch) => {
    const upload = await slotCall(scratch);
    const { expires } = upload.query;
    await expect.poll(() => Date.now() / 1000 > Number(expires), { timeout: 20_000 }).toBe(true);
    return scratch.send('uploadFile', upload);
  },
  upload_url_already_used: async (scratch) => {
    const upload = await slotCall(scratch);
    await scratch.call('uploadFile', 201, upload);
    return scratch.send('uploadFile', upload);
  },
  download_url_expired: async (scratch) => {
    const jobId = await scratch.startImport('this,is\nno,order\n');
    await scratch.untilEnded(jobId);
    const { headers } = await scratch.call('downloadOriginalFile', 302, { path: { jobId } });
    const url = new URL(headers.get('location')!);
    const query = Object.fromEntries(url.searchParams);
    await expect.poll(() => Date.now() / 1000 > Number(query.expires), { timeout: 20_000 }).toBe(true);
    return scratch.send('downloadFile', { as: 'nobody', query, path: keyIn(url) });
  },
} satisfies Provocations;

const keyIn = (url: URL) => ({ key: url.pathname.slice('/api/objects/'.length) });

/** A file for a URL that was just asked for. */
async function slotCall({ call }: Scratch) {
  const json = { file_name: 'orders.csv' };
  const { json: slot } = await call<{ upload_url: string }>('requestUploadUrl', 200, { json });
  const url = new URL(slot.upload_url);
  return {
    ...({ as: 'nobody', body: 'a,b\n1,2\n', headers: { 'content-type': 'text/csv' } } as const),
    ...{ path: keyIn(url), query: Object.fromEntries(url.searchParams) as Record<string, string> },
  };
}
