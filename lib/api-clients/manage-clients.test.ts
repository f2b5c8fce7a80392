import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findClient } from '@/lib/auth/access-token';
import {
  type ApiClientWithSecret,
  apiClientSchema,
  createApiClientSchema,
} from '@/lib/api-clients/api-client-schemas';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import { verifyClientSecret } from '@/lib/api-clients/verify-client-secret';
import { createClient } from '@/lib/api-clients/create-client';
import { disableClient } from '@/lib/api-clients/disable-client';
import { enableClient } from '@/lib/api-clients/enable-client';
import { getClient } from '@/lib/api-clients/get-client';
import { issueToken } from '@/lib/auth/issue-token';
import { listClients } from '@/lib/api-clients/list-clients';
import { endSecretOverlap } from '@/lib/api-clients/end-secret-overlap';
import { rotateClientSecret } from '@/lib/api-clients/rotate-client-secret';
import { updateClient } from '@/lib/api-clients/update-client';
import { db, query } from '@/lib/db';
import { makeClient, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const HOUR = 3600;

let tenantId: string;
let otherTenantId: string;
let client: ApiClientWithSecret;

beforeAll(async () => {
  tenantId = await makeTenant();
  otherTenantId = await makeTenant();
});

beforeEach(async () => {
  client = await makeClient(tenantId);
});

let lastAddress = 0;

/** Uses a new address each time, since this is not about the limit on attempts. */
function requestToken(clientSecret: string, clientId = client.client_id) {
  const request = { grantType: 'client_credentials', clientId, clientSecret, scope: undefined };
  return issueToken(request, `address-${lastAddress++}`);
}

async function works(secret: string): Promise<boolean> {
  return requestToken(secret).then(
    () => true,
    (error: Error) => {
      expect(error.message).toContain('No usable client');
      return false;
    },
  );
}

async function passTime(seconds: number) {
  await query(
    `UPDATE api_clients SET previous_secret_expires_at = previous_secret_expires_at - $2 * interval '1 second'
     WHERE id = $1`,
    [client.id, seconds],
  );
}

describe('creating', () => {
  test('returns what was asked for, with a secret that works', async () => {
    const expiresAt = new Date(Date.now() + 1000 * HOUR);
    const made = await createClient({
      ...{ tenantId, name: 'ERP', expiresAt, createdByName: 'Ari Admin' },
      scopes: ['inbound.targets.read', 'inbound.targets.batch.write', 'inbound.targets.read'],
    });
    const { client_secret: secret, ...shown } = made;
    expect(shown).toMatchObject({
      ...{ name: 'ERP', status: 'active', created_by_name: 'Ari Admin', last_used_at: null },
      ...{ expires_at: expiresAt.toISOString(), disabled_at: null, secret_rotated_at: null },
      scopes: ['inbound.targets.batch.write', 'inbound.targets.read'],
    });
    expect((await requestToken(secret, made.client_id)).scope).toBe(
      'inbound.targets.batch.write inbound.targets.read',
    );
    expect(await getClient(tenantId, made.id)).toEqual(shown);
  });

  test('stores a hash of the secret, and the secret nowhere', async () => {
    const rotated = await rotateClientSecret(tenantId, client.id, HOUR);
    const [row] = await query<{ stored: string }>(
      'SELECT to_jsonb(api_clients)::text AS stored FROM api_clients WHERE id = $1',
      [client.id],
    );
    expect(row!.stored).toContain(hashSecret(rotated.client_secret));
    expect(row!.stored).toContain(hashSecret(client.client_secret));
    expect(row!.stored).not.toContain(rotated.client_secret);
    expect(row!.stored).not.toContain(client.client_secret);
  });
});

describe('listing', () => {
  test('shows the tenant’s own clients, newest first, in pages, without secrets', async () => {
    const tenant = await makeTenant();
    const made: string[] = [];
    for (const name of ['one', 'two', 'three']) made.push((await makeClient(tenant, { name })).id);
    const page = await listClients(tenant, { page: 1, limit: 2 });
    expect(page).toMatchObject({ total: 3, total_pages: 2, page: 1, limit: 2 });
    expect(page.data.map(({ id }) => id)).toEqual([made[2], made[1]]);
    expect((await listClients(tenant, { page: 2, limit: 2 })).data.map(({ name }) => name)).toEqual(['one']);
    expect(JSON.stringify(page)).not.toMatch(/secret(_hash)?"/);
  });

  test('distinguishes disabled, expired and active clients', async () => {
    const past = new Date(Date.now() - 1000);
    const status = async () => (await getClient(tenantId, client.id)).status;
    expect(await status()).toBe('active');
    await db().apiClient.update({ where: { id: client.id }, data: { expiresAt: past } });
    expect(await status()).toBe('expired');
    await disableClient(tenantId, client.id);
    expect(await status()).toBe('disabled');
  });
});

describe('changing', () => {
  test('changes only the values that are given', async () => {
    const expiry = new Date(Date.now() + 1000 * HOUR).toISOString();
    await updateClient(tenantId, client.id, { name: 'New name', expires_at: expiry });
    expect(await getClient(tenantId, client.id)).toEqual({
      ...apiClientSchema.parse(client),
      name: 'New name',
      expires_at: expiry,
    });
    await updateClient(tenantId, client.id, { scopes: ['inbound.targets.read'] });
    expect(await getClient(tenantId, client.id)).toMatchObject({
      ...{ name: 'New name', expires_at: expiry, scopes: ['inbound.targets.read'] },
    });
    expect(await updateClient(tenantId, client.id, { expires_at: null })).toMatchObject({ expires_at: null });
    expect(await works(client.client_secret)).toBe(true);
  });

  test('records old and new values, and nothing if nothing changed', async () => {
    const expiry = new Date(Date.now() + 1000 * HOUR).toISOString();
    const { name, scopes } = client;
    await updateClient(tenantId, client.id, { name, scopes, expires_at: expiry });
    await updateClient(tenantId, client.id, { name: 'New name', scopes, expires_at: expiry });
    await updateClient(tenantId, client.id, { name: 'New name', scopes });
    const events = await db().auditEvent.findMany({
      where: { subjectId: client.id, action: 'api_client_updated' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ details }) => details)).toEqual([
      { expires_at: expiry, expires_at_before: null },
      { name: 'New name', name_before: name },
    ]);
  });

  test('removes a scope from tokens issued earlier', async () => {
    const { access_token: token } = await requestToken(client.client_secret);
    await updateClient(tenantId, client.id, { scopes: ['inbound.targets.read'] });
    expect((await findClient(token))?.permissions).toEqual(['inbound.targets.read']);
  });
});

describe('rotating', () => {
  test('with an overlap accepts both secrets until it ends', async () => {
    const rotated = await rotateClientSecret(tenantId, client.id, HOUR);
    expect(rotated.client_secret).not.toBe(client.client_secret);
    const left = Date.parse(rotated.previous_secret_expires_at!) - Date.now();
    expect(left).toBeGreaterThan((HOUR - 60) * 1000);
    expect(left).toBeLessThanOrEqual(HOUR * 1000);
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([true, true]);
    await passTime(HOUR + 1);
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([false, true]);
    expect((await getClient(tenantId, client.id)).previous_secret_expires_at).toBeNull();
  });

  test('without an overlap ends the old secret at once, while issued tokens stay valid', async () => {
    const { access_token: token } = await requestToken(client.client_secret);
    const rotated = await rotateClientSecret(tenantId, client.id, 0);
    expect(rotated.previous_secret_expires_at).toBeNull();
    expect(rotated.secret_rotated_at).not.toBeNull();
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([false, true]);
    expect(await findClient(token)).not.toBeNull();
  });

  test('twice drops the oldest secret, however long its overlap was', async () => {
    const second = await rotateClientSecret(tenantId, client.id, 24 * HOUR);
    const third = await rotateClientSecret(tenantId, client.id, HOUR);
    const secrets = [client, second, third].map((made) => made.client_secret);
    expect(await Promise.all(secrets.map(works))).toEqual([false, true, true]);
  });

  test('can have its overlap ended early', async () => {
    const rotated = await rotateClientSecret(tenantId, client.id, HOUR);
    const ended = await endSecretOverlap(tenantId, client.id);
    expect(ended.previous_secret_expires_at).toBeNull();
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([false, true]);
    expect(await endSecretOverlap(tenantId, client.id)).toEqual(ended);
  });

  test('many times at once: overtaken calls get a conflict, and the previous secret keeps its overlap', async () => {
    for (let round = 0; round < 5; round++) {
      const old = await makeClient(tenantId);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, () => rotateClientSecret(tenantId, old.id, HOUR)),
      );
      const rotated = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(rotated.length).toBeGreaterThan(0);
      for (const error of failed) expect(error).toMatchObject({ code: 'conflict' });
      // The last winner has the current secret, the one before it the previous one.
      const answers = await Promise.all(
        rotated.map(({ client_secret }) =>
          requestToken(client_secret, old.client_id).then(Boolean, () => false),
        ),
      );
      expect(answers.filter(Boolean).length).toBe(Math.min(2, rotated.length));
    }
  });

  test('twice from the same current secret: only one succeeds', async () => {
    const original = db().apiClient.findFirst.bind(db().apiClient);
    // The second rotation runs exactly between the first one's read and write.
    const spy = vi.spyOn(db().apiClient, 'findFirst');
    let between: Promise<ApiClientWithSecret> | undefined;
    spy.mockImplementationOnce((async (args: Parameters<typeof original>[0]) => {
      const read = await original(args);
      await (between = rotateClientSecret(tenantId, client.id, HOUR));
      return read;
    }) as unknown as typeof original);
    await expect(rotateClientSecret(tenantId, client.id, HOUR)).rejects.toMatchObject({ code: 'conflict' });
    spy.mockRestore();
    expect([await works(client.client_secret), await works((await between!).client_secret)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('disabling', () => {
  test('refuses both secrets and issued tokens, until the client is enabled again', async () => {
    const { access_token: token } = await requestToken(client.client_secret);
    const rotated = await rotateClientSecret(tenantId, client.id, HOUR);
    const disabled = await disableClient(tenantId, client.id);
    expect(disabled).toMatchObject({ status: 'disabled', disabled_at: expect.any(String) });
    expect(await findClient(token)).toBeNull();
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([false, false]);
    expect(await disableClient(tenantId, client.id)).toEqual(disabled);

    expect(await enableClient(tenantId, client.id)).toMatchObject({ status: 'active', disabled_at: null });
    expect(await findClient(token)).not.toBeNull();
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([true, true]);
  });

  test('is not needed for an expired client: neither secret works', async () => {
    const rotated = await rotateClientSecret(tenantId, client.id, HOUR);
    await db().apiClient.update({ where: { id: client.id }, data: { expiresAt: new Date() } });
    expect([await works(client.client_secret), await works(rotated.client_secret)]).toEqual([false, false]);
  });
});

test.each<[string, (tenant: string, id: string) => Promise<unknown>]>([
  ['read', getClient],
  ['changed', (tenant, id) => updateClient(tenant, id, { name: 'Theirs' })],
  ['rotated', (tenant, id) => rotateClientSecret(tenant, id, 0)],
  ['limited to its newest secret', endSecretOverlap],
  ['disabled', disableClient],
  ['enabled', enableClient],
])('another tenant’s client cannot be %s: it is not found', async (_, act) => {
  await rotateClientSecret(tenantId, client.id, HOUR);
  const row = () => db().apiClient.findUniqueOrThrow({ where: { id: client.id } });
  const before = await row();
  await expect(act(otherTenantId, client.id)).rejects.toMatchObject({ code: 'api_client_not_found' });
  expect(await row()).toEqual(before);
  await disableClient(tenantId, client.id);
  await expect(act(otherTenantId, client.id)).rejects.toMatchObject({ code: 'api_client_not_found' });
  expect((await row()).disabledAt).not.toBeNull();
});

describe('a secret', () => {
  const [current, previous] = [generateSecret(), generateSecret()];
  const now = new Date();
  const stored = (leftMs: number | null) => ({
    secretHash: hashSecret(current),
    previousSecretHash: leftMs === null ? null : hashSecret(previous),
    previousSecretExpiresAt: leftMs === null ? null : new Date(now.getTime() + leftMs),
  });

  test.each<[string, number | null, string, boolean]>([
    ['the current one', null, current, true],
    ['the current one in an overlap', 1, current, true],
    ['the previous one in its overlap', 1, previous, true],
    ['the previous one the moment its overlap ends', 0, previous, false],
    ['the previous one without an overlap', null, previous, false],
    ['another', 1, generateSecret(), false],
    ['none', 1, '', false],
    ['a hash', 1, hashSecret(current), false],
  ])('%s', (_, leftMs, secret, expected) => {
    expect(verifyClientSecret(stored(leftMs), secret, now)).toBe(expected);
  });

  test('of an unknown client is never right', () => {
    expect(verifyClientSecret(null, current)).toBe(false);
  });
});

describe('the input for a new client', () => {
  const input = { name: ' ERP ', scopes: ['inbound.targets.read'] };
  test('may omit the expiry, and gets its name trimmed', () => {
    expect(createApiClientSchema.parse(input)).toEqual({ name: 'ERP', scopes: ['inbound.targets.read'] });
  });
  test.each<[string, object]>([
    ['a blank name', { name: '  ' }],
    ['a name of 101 characters', { name: 'x'.repeat(101) }],
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['manage:everything'] }],
    ['a permission that only people have', { scopes: ['manage:api-clients:tenant'] }],
    ['an expiry in the past', { expires_at: new Date(Date.now() - 1).toISOString() }],
    ['an expiry that is no valid date', { expires_at: '2030-02-30T00:00:00Z' }],
    ['an unknown property', { secret: 'mine' }],
  ])('is refused with %s', (_, change) => {
    expect(createApiClientSchema.safeParse({ ...input, ...change }).success).toBe(false);
  });
});
