import { beforeAll, describe, expect, test } from 'vitest';
import { POST as createClient } from '@/app/api/api-clients/route';
import { DELETE as endOverlap } from '@/app/api/api-clients/[apiClientId]/previous-secret/route';
import { POST as disable } from '@/app/api/api-clients/[apiClientId]/disable/route';
import { POST as enable } from '@/app/api/api-clients/[apiClientId]/enable/route';
import { PATCH as change } from '@/app/api/api-clients/[apiClientId]/route';
import { POST as rotate } from '@/app/api/api-clients/[apiClientId]/rotate-secret/route';
import { DELETE as rollBack } from '@/app/api/delivery/bulk-order-creations/[jobId]/deliveries/route';
import { POST as abort } from '@/app/api/delivery/bulk-order-creations/[jobId]/abort/route';
import { POST as createImport } from '@/app/api/delivery/bulk-order-creations/route';
import { POST as issue } from '@/app/api/oauth/token/route';
import { DELETE as endSessions } from '@/app/api/auth-sessions/route';
import { DELETE as endSession } from '@/app/api/auth-sessions/[sessionId]/route';
import { runAs } from '@/lib/actors/audit-actor';
import type { AuditAction } from '@/lib/audit/audit-schemas';
import { recordAudit } from '@/lib/audit/record-audit';
import { endSession as signOut } from '@/lib/auth/end-sessions';
import { signIn } from '@/lib/auth/sign-in';
import { db, query, withTransaction } from '@/lib/db';
import type { RouteHandler } from '@/lib/routes/route';
import { resumeImport } from '@/lib/import-runs/resume-import';
import {
  expireLease,
  makeImport,
  makeShop,
  runImport,
  type Shop,
  uploadFile,
} from '@/lib/testing/make-import';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeClient, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const headers = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Test browser' };
const fromThere = { ipAddress: '203.0.113.7', userAgent: 'Test browser' };

let shop: Shop;
let admin: { id: string; cookie: string };

beforeAll(async () => {
  shop = await makeShop();
  const { id } = await makePerson(shop.tenantId, { role: 'admin', name: 'Ari Admin' });
  admin = { id, cookie: await sessionCookie(id) };
});

/** The entries for an action in a tenant's trail, newest first. */
async function trailOf(action: AuditAction, tenantId: string | null = shop.tenantId) {
  return db().auditEvent.findMany({ where: { action, tenantId }, orderBy: { id: 'desc' } });
}

function send(handler: RouteHandler, body: unknown, params: Record<string, string> = {}, method = 'POST') {
  const request = makeRequest('/api', { method, cookie: admin.cookie, body, headers });
  return handler(request, { params: Promise.resolve(params) });
}

describe('the table is append-only', () => {
  beforeAll(async () => {
    await recordAudit(db(), { action: 'person_created', tenantId: shop.tenantId });
  });

  test.each([
    "UPDATE audit_events SET action = 'nothing'",
    'UPDATE audit_events SET ip_address = NULL WHERE false OR true',
    'DELETE FROM audit_events',
    'TRUNCATE audit_events',
    'TRUNCATE audit_events CASCADE',
  ])('%s is refused, even for the owner of the table', async (statement) => {
    const before = await db().auditEvent.count();
    await expect(query(statement)).rejects.toThrow(/append-only/);
    // Neither does the setting with which restores and replication bypass triggers help.
    const asReplica = withTransaction(async (client) => {
      await client.query("SET LOCAL session_replication_role = 'replica'");
      await client.query(statement);
    });
    await expect(asReplica).rejects.toThrow(/append-only/);
    expect(await db().auditEvent.count()).toBe(before);
  });

  test('entries older than a year may be deleted, and no newer ones', async () => {
    const tenantId = await makeTenant();
    await recordAudit(db(), { action: 'person_created', tenantId });
    await query(
      `INSERT INTO audit_events (id, tenant_id, action, actor_kind, created_at)
       VALUES (gen_random_uuid(), $1, 'person_created', 'system', now() - interval '366 days')`,
      [tenantId],
    );
    const removed = await query(
      `DELETE FROM audit_events WHERE tenant_id = $1 AND created_at < now() - interval '365 days' RETURNING id`,
      [tenantId],
    );
    expect(removed).toHaveLength(1);
    await expect(query('DELETE FROM audit_events WHERE tenant_id = $1', [tenantId])).rejects.toThrow(
      /append-only/,
    );
  });
});

test('an entry is rolled back together with the action that it records', async () => {
  await expect(
    db().$transaction(async (client) => {
      await recordAudit(client, { action: 'delivery_created', tenantId: shop.tenantId });
      throw new Error('the act failed');
    }),
  ).rejects.toThrow('the act failed');
  expect(await trailOf('delivery_created')).toHaveLength(0);
});

describe('signing in and out', () => {
  test('entries for a sign-in, a failed one and a sign-out say who it was and from where', async () => {
    const person = await makePerson(shop.tenantId, { name: 'Dana Dispatcher' });
    const credentials = { email: person.email, password: person.password, ...fromThere };
    const { sessionId } = (await signIn(credentials))!;
    expect(await trailOf('signed_in')).toMatchObject([
      {
        actorKind: 'person',
        actorId: person.id,
        actorName: 'Dana Dispatcher',
        subjectId: sessionId,
        ...fromThere,
      },
    ]);
    await signIn({ ...credentials, password: 'wrong' });
    expect(await trailOf('sign_in_failed')).toMatchObject([
      {
        actorKind: 'unknown',
        actorId: null,
        subjectId: person.id,
        subjectName: 'Dana Dispatcher',
        ...fromThere,
      },
    ]);
    await signOut(sessionId);
    await signOut(sessionId);
    expect(await trailOf('signed_out')).toMatchObject([{ actorId: person.id, subjectId: sessionId }]);
  });

  test('an unknown e-mail and its password are not stored', async () => {
    await signIn({ email: 'my-own-password', password: 'secret-typed', ...fromThere });
    expect(await trailOf('sign_in_failed', null)).toMatchObject([{ subjectId: null, ...fromThere }]);
    expect(await wholeTrail()).not.toMatch(/my-own-password|secret-typed/);
  });

  test('sessions that a person ends are recorded', async () => {
    const other = await makePerson(shop.tenantId);
    const cookie = await sessionCookie(other.id);
    await sessionCookie(other.id);
    const [, second] = await db().session.findMany({ where: { personId: other.id }, orderBy: { id: 'asc' } });
    await endSession(makeRequest('/', { method: 'DELETE', cookie, headers }), {
      params: Promise.resolve({ sessionId: second!.id }),
    });
    expect(await trailOf('session_ended')).toMatchObject([
      { actorId: other.id, subjectId: second!.id, ...fromThere },
    ]);
    await sessionCookie(other.id);
    await endSessions(makeRequest('/', { method: 'DELETE', cookie, headers }));
    expect(await trailOf('other_sessions_ended')).toMatchObject([
      { actorId: other.id, details: { ended_count: 1 } },
    ]);
  });
});

test('a refused token is recorded only for an existing client, without the secret', async () => {
  const client = await makeClient(shop.tenantId);
  const ask = (clientId: string) => {
    const body = new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: clientId, client_secret: 'guessed-secret' },
    });
    return issue(new Request('http://lading.test/api/oauth/token', { method: 'POST', body, headers }));
  };
  expect((await ask(client.client_id)).status).toBe(401);
  expect((await ask('nobody')).status).toBe(401);
  expect(await trailOf('token_refused')).toMatchObject([
    { actorKind: 'unknown', subjectKind: 'api_client', subjectId: client.id, ...fromThere },
  ]);
  expect(await trailOf('token_refused', null)).toHaveLength(0);
  expect(await wholeTrail()).not.toContain('guessed-secret');
});

test('each change of an API client is recorded once, without its secrets', async () => {
  const made = await (await send(createClient, { name: 'ERP', scopes: ['inbound.targets.read'] })).json();
  const params = { apiClientId: made.id as string };
  await send(change, { name: 'ERP two' }, params, 'PATCH');
  const rotated = await (await send(rotate, { overlap_seconds: 60 }, params)).json();
  for (const [handler, method] of [
    [endOverlap, 'DELETE'],
    [disable, 'POST'],
    [enable, 'POST'],
  ] as const) {
    await send(handler, undefined, params, method);
    await send(handler, undefined, params, method); // no change, so not recorded again
  }
  const events = await db().auditEvent.findMany({ where: { subjectId: made.id }, orderBy: { id: 'asc' } });
  expect(events.map(({ action }) => action)).toEqual([
    'api_client_created',
    'api_client_updated',
    'api_client_secret_rotated',
    'api_client_overlap_ended',
    'api_client_disabled',
    'api_client_enabled',
  ]);
  for (const event of events)
    expect(event).toMatchObject({ actorId: admin.id, actorName: 'Ari Admin', ...fromThere });
  const trail = await wholeTrail();
  for (const secret of [made.client_secret, rotated.client_secret]) expect(trail).not.toContain(secret);
});

describe('imports', () => {
  test('created and rolled back by a person, completed by Lading', async () => {
    const body = await uploadFile(shop, csvOf(numberedRows('AUDIT', 3)));
    const job = await (await send(createImport, body)).json();
    await runImport({ jobId: job.id, leaseId: job.worker_lease_id });
    await send(rollBack, undefined, { jobId: job.id }, 'DELETE');
    const events = await db().auditEvent.findMany({ where: { subjectId: job.id }, orderBy: { id: 'asc' } });
    expect(events).toMatchObject([
      { action: 'import_created', actorId: admin.id, subjectName: 'orders.csv', ...fromThere },
      { action: 'import_completed', actorKind: 'system', actorId: null, ipAddress: null },
      { action: 'import_rolled_back', actorId: admin.id, ...fromThere },
    ]);
  });

  test('aborted by a person, resumed by the watchdog', async () => {
    const leased = await makeImport(shop, csvOf(numberedRows('AUDIT', 3)));
    await query("UPDATE bulk_order_creations SET status = 'processing' WHERE id = $1", [leased.jobId]);
    await expireLease(leased.jobId);
    await resumeImport(leased.jobId);
    await send(abort, undefined, { jobId: leased.jobId });
    expect(await trailOf('import_resumed')).toMatchObject([{ subjectId: leased.jobId, actorKind: 'system' }]);
    expect(await trailOf('import_aborted')).toMatchObject([{ subjectId: leased.jobId, actorId: admin.id }]);
  });
});

test('a batch is recorded when it is first processed, but not when the call is repeated', async () => {
  const sender = await makeSender(shop.tenantId);
  const doer = { kind: 'client', id: sender.id, name: sender.name, ...fromThere } as const;
  await runAs(doer, () =>
    sendBatch(sender, { batchId: 'AUDITED', targets: [{ externalId: 'A', title: 'A' }] }),
  );
  await runAs(doer, () =>
    sendBatch(sender, { batchId: 'AUDITED', targets: [{ externalId: 'A', title: 'A' }] }),
  );
  expect(await trailOf('batch_taken_in')).toMatchObject([
    { actorKind: 'client', actorId: sender.id, subjectName: 'AUDITED', details: { total_items: 1 } },
  ]);
});

async function wholeTrail(): Promise<string> {
  return JSON.stringify(await db().auditEvent.findMany());
}
