import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { apiDocument } from '@/app/api/openapi.json/api-document';
import { POST as postBatch } from '@/app/api/inbound/targets/batch/route';
import { recordAudit } from '@/lib/audit/record-audit';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { errorBodySchema } from '@/lib/http/error-body';
import { cleanUps } from '@/lib/retention/clean-ups';
import { route } from '@/lib/routes/route';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { withoutRefs } from '@/lib/testing/without-refs';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let token: string;
/** Names of things that were made, as committed. */
const made = async () =>
  (await query<{ name: string }>('SELECT name FROM things ORDER BY name')).map((row) => row.name);

/** Runs in the middle of the next call, between its beginning and its change. */
let meanwhile: (() => Promise<unknown>) | undefined;
/** Runs after the change of the next call is committed. */
let afterwards: (() => unknown) | undefined;
let filler = '';

beforeAll(async () => {
  tenantId = await makeTenant();
  token = await accessToken(tenantId);
  await query('CREATE TABLE things (name text)');
});

beforeEach(async () => {
  [meanwhile, afterwards, filler] = [undefined, undefined, ''];
  await query('TRUNCATE things');
  await query('TRUNCATE idempotency_keys');
});

function once<T>(take: () => T, clear: () => void): T {
  const value = take();
  clear();
  return value;
}

/** Makes a thing, as a call that is recorded does. */
const make = route(
  {
    summary: 'Makes a thing',
    permission: 'manage:operations:tenant',
    body: z.object({ name: z.string().min(3) }),
    response: z.object({ name: z.string(), secret: z.string(), filler: z.string() }),
    status: 201,
  },
  async ({ body, tenantId }) => {
    const [before, after] = [
      once(
        () => meanwhile,
        () => (meanwhile = undefined),
      ),
      once(
        () => afterwards,
        () => (afterwards = undefined),
      ),
    ];
    await before?.();
    await withTransaction(async (client) => {
      await client.query('INSERT INTO things VALUES ($1)', [body.name]);
      await recordAudit(client, { action: 'place_created', tenantId });
    });
    await after?.();
    return { name: body.name, secret: `secret-${Math.random()}`, filler };
  },
);

function send(
  key: string | null,
  name: string,
  options: { token?: string; cookie?: string; path?: string } = {},
) {
  const { path = '/things', cookie } = options;
  return make(
    makeRequest(path, {
      ...(cookie ? { cookie } : { token: options.token ?? token }),
      body: { name },
      headers: key === null ? {} : { 'idempotency-key': key },
    }),
  );
}

async function codeOf(response: Response) {
  return [response.status, errorBodySchema.parse(await response.json()).error.code];
}

/** As if the process that works at it had died. */
const expireLocks = () => query("UPDATE idempotency_keys SET locked_until = now() - interval '1 second'");

describe('the same request with the same key', () => {
  test('is carried out once and gets the same answer', async () => {
    const first = await send('k-1', 'crate');
    const again = await send('k-1', 'crate');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect([first, again].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true']);
    expect(again.headers.get('ratelimit-limit')).not.toBeNull();
    expect(await made()).toEqual(['crate']);
  });

  test('keeps the answer, which may hold a secret, encrypted', async () => {
    const { secret } = (await (await send('k-1', 'crate')).json()) as { secret: string };
    const [kept] = await query<{ text: string }>(
      "SELECT encode(answer, 'escape') || id AS text FROM idempotency_keys",
    );
    expect(kept?.text.length).toBeGreaterThan(80);
    expect(kept?.text).not.toContain(secret);
    expect(kept?.text).not.toContain('k-1');
  });

  test('is carried out each time without a key', async () => {
    await send(null, 'crate');
    await send(null, 'crate');
    expect(await made()).toEqual(['crate', 'crate']);
  });

  test('of another client, tenant or person is another request', async () => {
    const elsewhere = await accessToken(await makeTenant());
    const cookie = await sessionCookie((await makePerson(tenantId)).id);
    for (const who of [{}, { token: await accessToken(tenantId) }, { token: elsewhere }, { cookie }]) {
      expect((await send('k-1', 'crate', who)).headers.get('idempotent-replayed')).toBeNull();
    }
    expect(await made()).toHaveLength(4);
  });

  test('of a system admin in another tenant is another request', async () => {
    const cookie = await sessionCookie((await makePerson(null)).id);
    for (const tenant of [tenantId, await makeTenant()]) {
      expect((await send('k-1', 'crate', { cookie, path: `/things?tenant_id=${tenant}` })).status).toBe(201);
    }
  });

  test('is carried out anew after a day, when the clean-up has removed it, and not before', async () => {
    await send('k-1', 'crate');
    expect(await cleanUps.idempotency_keys()).toMatchObject({ removed: 0 });
    await query("UPDATE idempotency_keys SET created_at = now() - interval '24 hours 1 second'");
    expect((await send('k-1', 'barrel')).status).toBe(201);
    expect(await made()).toEqual(['barrel', 'crate']);
    await query("UPDATE idempotency_keys SET created_at = now() - interval '24 hours 1 second'");
    expect(await cleanUps.idempotency_keys()).toMatchObject({ removed: 1 });
  });

  test('also gets a refusal of the use case again', async () => {
    meanwhile = () => Promise.reject(new ApiError('place_code_taken', { params: { code: 'X' } }));
    expect(await codeOf(await send('k-1', 'crate'))).toEqual([409, 'place_code_taken']);
    const again = await send('k-1', 'crate');
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await codeOf(again)).toEqual([409, 'place_code_taken']);
    expect(await made()).toEqual([]);
  });
});

describe('another request with the same key', () => {
  test.each([
    ['crates', '/things'],
    ['crate', '/others'],
    ['crate', '/things?force=1'],
  ])('%s at %s is refused', async (name, path) => {
    await send('k-1', 'crate');
    expect(await codeOf(await send('k-1', name, { path }))).toEqual([409, 'idempotency_key_reused']);
    expect(await made()).toEqual(['crate']);
  });

  test('the language of the messages and the order of parameters make no other request', async () => {
    await send('k-1', 'crate', { path: '/things?a=1&b=2' });
    const again = await send('k-1', 'crate', { path: '/things?b=2&language=de&a=1' });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });
});

describe('nothing is kept', () => {
  test('of a request that is not valid', async () => {
    expect(await codeOf(await send('k-1', 'x'))).toEqual([400, 'validation_failed']);
    expect((await send('k-1', 'crate')).status).toBe(201);
  });

  test('of a caller whom nobody knows', async () => {
    expect((await send('k-1', 'crate', { token: 'bad' })).status).toBe(401);
    expect(await query('SELECT 1 FROM idempotency_keys')).toEqual([]);
  });

  test('of an error of ours, when nothing was changed', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    meanwhile = () => Promise.reject(new Error('down'));
    expect((await send('k-1', 'crate')).status).toBe(500);
    expect((await send('k-1', 'crate')).status).toBe(201);
  });

  test.each(['', ' ', 'käse', 'x'.repeat(256), 'two words'])(
    'of the key "%s", which is none',
    async (key) => {
      const encoded = Buffer.from(key).toString('latin1');
      expect(await codeOf(await send(encoded, 'crate'))).toEqual([400, 'idempotency_key_invalid']);
      expect(await made()).toEqual([]);
    },
  );
});

test('an error of ours after the change is kept, so that the change is not made twice', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  afterwards = () => Promise.reject(new Error('down'));
  expect((await send('k-1', 'crate')).status).toBe(500);
  const again = await send('k-1', 'crate');
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([500, 'true']);
  expect(await made()).toEqual(['crate']);
});

test('while the first one runs, the second is told to wait', async () => {
  let second: Response | undefined;
  meanwhile = async () => (second = await send('k-1', 'crate'));
  const first = await send('k-1', 'crate');
  expect(second?.headers.get('retry-after')).toMatch(/^[1-5]$/);
  expect(await codeOf(second!)).toEqual([409, 'idempotency_request_in_progress']);
  expect(await (await send('k-1', 'crate')).text()).toBe(await first.text());
  expect(await made()).toEqual(['crate']);
});

test('of many at once, one is carried out', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => send('k-1', 'crate')));
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
  expect(answers.every(({ status }) => [201, 409].includes(status))).toBe(true);
  expect(await made()).toEqual(['crate']);
});

describe('after a crash', () => {
  test('before the change, the next one carries it out, and one that was only slow changes nothing', async () => {
    let second: Response | undefined;
    meanwhile = async () => {
      await expireLocks();
      second = await send('k-1', 'crate');
    };
    const first = await send('k-1', 'crate');
    expect(second?.status).toBe(201);
    expect(await codeOf(first)).toEqual([409, 'idempotency_request_in_progress']);
    expect(await made()).toEqual(['crate']);
    expect(await (await send('k-1', 'crate')).text()).toBe(await second!.text());
  });

  test('after the change, the next one is told so', async () => {
    let second: Response | undefined;
    afterwards = async () => {
      await expireLocks();
      second = await send('k-1', 'crate');
    };
    await send('k-1', 'crate');
    expect(await codeOf(second!)).toEqual([409, 'idempotent_answer_not_kept']);
    expect(await made()).toEqual(['crate']);
  });
});

test('an answer that is too large is not kept, and its request not carried out again', async () => {
  filler = Array.from({ length: 80_000 }, () => Math.random().toString(36)).join('');
  expect((await send('k-1', 'crate')).status).toBe(201);
  expect(await codeOf(await send('k-1', 'crate'))).toEqual([409, 'idempotent_answer_not_kept']);
  expect(await made()).toEqual(['crate']);
});

test('the erasure of a consignee forgets the answers of the tenant, not that the requests were made', async () => {
  await send('k-1', 'crate');
  await eraseConsignee(tenantId, { name: 'Nobody Known', unread_imports: false });
  expect(await codeOf(await send('k-1', 'crate'))).toEqual([409, 'idempotent_answer_not_kept']);
  expect(await made()).toEqual(['crate']);
});

test('a batch has it beside its batchId', async () => {
  const post = (batchId: string, key?: string) =>
    postBatch(
      makeRequest('/api/inbound/targets/batch', {
        token,
        body: { sourceSystem: 'erp', batchId, operation: 'upsert', targets: [goodTarget('T-1')] },
        headers: key ? { 'idempotency-key': key } : {},
      }),
    );
  const first = await post('B-1', 'k-1');
  const again = await post('B-1', 'k-1');
  expect([first.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
  const text = await first.text();
  expect(await again.text()).toBe(text);
  const other = await post('B-2', 'k-1');
  expect([other.status, await other.json()]).toMatchObject([409, { errorCode: 'idempotency_key_reused' }]);
  expect(JSON.parse(await (await post('B-1')).text())).toEqual(JSON.parse(text));
});

test('a batch whose answer was lost in a crash gets its first result', async () => {
  const post = () =>
    postBatch(
      makeRequest('/api/inbound/targets/batch', {
        token,
        body: { sourceSystem: 'erp', batchId: 'B-3', operation: 'upsert', targets: [goodTarget('T-3')] },
        headers: { 'idempotency-key': 'k-3' },
      }),
    );
  const first = (await (await post()).json()) as object;
  const died =
    "UPDATE idempotency_keys SET status = NULL, answer = NULL, locked_until = now() - interval '1 second'";
  await query(died);
  const again = await post();
  expect(again.headers.get('idempotent-replayed')).toBeNull();
  expect(await again.json()).toEqual(first);
});

test('the header is documented exactly where it is taken', () => {
  const { paths } = withoutRefs(apiDocument()) as {
    paths: Record<
      string,
      Record<string, { parameters?: { name: string }[]; responses: Record<number, { description: string }> }>
    >;
  };
  const documented = (path: string, method: string) => {
    const { parameters = [], responses } = paths[path]![method]!;
    const isCode = responses[409]?.description.includes('idempotency_request_in_progress') ?? false;
    return [parameters.some(({ name }) => name === 'Idempotency-Key'), isCode];
  };
  expect(documented('/api/delivery/deliveries', 'post')).toEqual([true, true]);
  expect(documented('/api/delivery/places/{placeId}', 'delete')).toEqual([true, true]);
  expect(documented('/api/delivery/deliveries', 'get')).toEqual([false, false]);
  expect(documented('/api/delivery/deliveries/existing-references', 'post')).toEqual([false, false]);
  expect(documented('/api/mend-links/send', 'post')).toEqual([false, false]);
});
