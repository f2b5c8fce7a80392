import type * as argon2 from '@node-rs/argon2';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as list, POST as add } from '@/app/api/people/route';
import { GET as get, PATCH as change } from '@/app/api/people/[personId]/route';
import { POST as disable } from '@/app/api/people/[personId]/disable/route';
import { POST as enable } from '@/app/api/people/[personId]/enable/route';
import { POST as makeLink } from '@/app/api/people/[personId]/password-link/route';
import { POST as askForMail } from '@/app/api/password-links/request-mail/route';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { errorBodySchema } from '@/lib/http/error-body';
import { changePerson, disablePerson } from '@/lib/people/change-person';
import { peoplePageSchema, personSchema, personWithLinkSchema } from '@/lib/people/people-schemas';
import { usePasswordLink } from '@/lib/people/use-password-link';
import type { RouteHandler } from '@/lib/routes/route';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const loadMailer = vi.hoisted(() => vi.fn());
vi.mock('nodemailer', () => {
  loadMailer();
  return {};
});

/** Runs right after a password was verified, before the result is used. */
const afterVerifying = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@node-rs/argon2', async (importActual) => {
  const actual = await importActual<typeof argon2>();
  const verify: typeof actual.verify = async (hashed, password) => {
    const matches = await actual.verify(hashed, password);
    await afterVerifying();
    return matches;
  };
  return { ...actual, verify };
});

let tenantId: string;
let elsewhere: string;
let admin: { id: string; cookie: string };

beforeAll(async () => {
  const { id } = await makePerson(await makeTenant('Elsewhere'), { role: 'admin' });
  elsewhere = await sessionCookie(id);
});

beforeEach(async () => {
  tenantId = await makeTenant('Own');
  const { id } = await makePerson(tenantId, { role: 'admin', name: 'Ari Admin' });
  admin = { id, cookie: await sessionCookie(id) };
});

afterEach(() => {
  vi.restoreAllMocks();
  afterVerifying.mockReset();
});

interface Ask {
  id?: string;
  body?: unknown;
  query?: string;
  method?: string;
}

function call(handler: RouteHandler, who: { cookie?: string; token?: string }, ask: Ask = {}) {
  const { id = '', body, query = '', method = body === undefined ? 'POST' : undefined } = ask;
  const request = makeRequest(`/api/people/${id}${query}`, { ...who, body, method });
  return handler(request, { params: Promise.resolve({ personId: id }) });
}

async function codeOf(response: Response) {
  return errorBodySchema.parse(await response.json()).error.code;
}

const tokenOf = (url: string) => new URL(url).hash.slice(1);

const newcomer = (email: string) => ({ name: 'Nia New', email, role: 'dispatcher', language: 'fr' });

const attempt = (email: string, password: string) =>
  signIn({ email, password, ipAddress: '203.0.113.1', userAgent: null });

async function actionsOf(personId: string) {
  const events = await db().auditEvent.findMany({ where: { subjectId: personId }, orderBy: { id: 'asc' } });
  return events.map(({ action, actorId, details }) => ({ action, actorId, details }));
}

describe('adding somebody', () => {
  test('invites them with a link; they have no password until they use it', async () => {
    const answer = await call(add, admin, { body: newcomer(' Nia@Example.com ') });
    expect(answer.status).toBe(201);
    const person = personWithLinkSchema.parse(await answer.json());
    expect(person).toMatchObject({
      ...{ name: 'Nia New', email: 'nia@example.com', role: 'dispatcher', language: 'fr', status: 'invited' },
      ...{ last_signed_in_at: null, link_expires_at: person.password_link.expires_at },
    });
    expect(person.password_link.url).toMatch(
      /^http:\/\/lading\.test\/set-password\?language=\w\w#[\w-]{43}$/,
    );
    const stored = await db().person.findUniqueOrThrow({
      where: { id: person.id },
      include: { passwordLinks: true },
    });
    expect(stored.passwordHash).toBeNull();
    expect(JSON.stringify(stored)).not.toContain(tokenOf(person.password_link.url));
    expect(await attempt('nia@example.com', 'whatever it may be')).toBeNull();

    const password = 'correct horse battery';
    await usePasswordLink({ token: tokenOf(person.password_link.url), password }, '203.0.113.1');
    expect(await attempt('nia@example.com', password)).not.toBeNull();
    const now = personSchema.parse(await (await call(get, admin, { id: person.id, method: 'GET' })).json());
    expect(now).toMatchObject({
      status: 'active',
      link_expires_at: null,
      last_signed_in_at: expect.any(String),
    });
    expect((await actionsOf(person.id)).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['person_created', admin.id],
      ['password_link_created', admin.id],
      ['sign_in_failed', null],
      ['password_set', person.id],
    ]);
  });

  test('without a mail server, no mailer is loaded and no mail can be requested', async () => {
    const answer = await call(add, admin, { body: newcomer('unmailed@example.com') });
    expect(await answer.json()).toMatchObject({ password_link: { mailed: false } });
    const refusal = await askForMail(makeRequest('/api', { body: { email: 'unmailed@example.com' } }));
    expect([refusal.status, await codeOf(refusal)]).toEqual([409, 'mail_not_set_up']);
    expect(loadMailer).not.toHaveBeenCalled();
  });

  test('is refused in the same way if the e-mail is taken, in this tenant or another, even by a concurrent call', async () => {
    const bodies = await Promise.all(
      ['Taken@example.com', 'taken@example.com'].map((email) => call(add, admin, { body: newcomer(email) })),
    );
    expect(bodies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const [here, there] = [admin.cookie, elsewhere].map((cookie) =>
      call(add, { cookie }, { body: newcomer('taken@example.com') }),
    );
    expect(await codeOf(await here!)).toBe('email_taken');
    expect(await codeOf(await there!)).toBe('email_taken');
  });

  test.each([
    { name: '', email: 'a@example.com' },
    { name: 'A', email: 'no address' },
    { name: 'A', email: 'a@example.com', role: 'system_admin' },
    { name: 'A', email: 'a@example.com', language: 'xx' },
  ])('refuses %o', async (wrong) => {
    const answer = await call(add, admin, { body: { ...newcomer(''), ...wrong } });
    expect(await codeOf(answer)).toBe('validation_failed');
  });
});

describe('managing people', () => {
  test('is refused to dispatchers, programs and people of other tenants', async () => {
    const { id } = await makePerson(tenantId);
    const dispatcher = { cookie: await sessionCookie(id) };
    const program = { token: await accessToken(tenantId) };
    for (const who of [dispatcher, program])
      for (const [handler, ask] of everything(id)) expect((await call(handler, who, ask)).status).toBe(403);

    const nobody = '01936d2e-0000-7000-8000-00000000dead';
    for (const [handler, ask] of everything(id).filter(([, { id: named }]) => named)) {
      const hidden = await call(handler, { cookie: elsewhere }, ask);
      const unknown = await call(handler, { cookie: elsewhere }, { ...ask, id: nobody });
      expect([hidden.status, await hidden.text()]).toEqual([unknown.status, await unknown.text()]);
      expect(hidden.status).toBe(404);
    }
    expect(await db().person.findUniqueOrThrow({ where: { id } })).toMatchObject({
      disabledAt: null,
      name: 'Test Person',
    });
  });

  const everything = (id: string): [RouteHandler, Ask][] => [
    [list, { method: 'GET' }],
    [add, { body: newcomer('x@example.com') }],
    [get, { id, method: 'GET' }],
    [change, { id, body: { name: 'Changed', role: 'admin' }, method: 'PATCH' }],
    [makeLink, { id }],
    [disable, { id }],
    [enable, { id }],
  ];

  test('an admin sees the people of their own tenant by name; a system admin, those of the tenant they specify', async () => {
    await makePerson(tenantId, { name: 'Zed' });
    await makePerson(tenantId, { name: 'Abe' });
    const system = { cookie: await sessionCookie((await makePerson(null)).id) };
    for (const [who, query] of [
      [admin, ''],
      [system, `?tenant_id=${tenantId}`],
    ] as const) {
      const page = peoplePageSchema.parse(await (await call(list, who, { method: 'GET', query })).json());
      expect(page.data.map(({ name }) => name)).toEqual(['Abe', 'Ari Admin', 'Zed']);
      expect(page.total).toBe(3);
    }
  });

  test('a system admin belongs to no tenant, and no tenant’s admin can make a link for them', async () => {
    const { id } = await makePerson(null);
    expect((await call(makeLink, admin, { id })).status).toBe(404);
  });
});

describe('changing somebody', () => {
  test('changes only what is sent, takes effect at once, and is recorded with the old values', async () => {
    const { id } = await makePerson(tenantId, { name: 'Dana' });
    const cookie = await sessionCookie(id);
    const answer = await call(change, admin, { id, body: { role: 'admin', name: 'Dana' }, method: 'PATCH' });
    expect(await answer.json()).toMatchObject({ role: 'admin', name: 'Dana', language: 'en' });
    expect((await call(list, { cookie }, { method: 'GET' })).status).toBe(200);
    await call(change, admin, { id, body: { role: 'admin' }, method: 'PATCH' });
    expect(await actionsOf(id)).toEqual([
      expect.objectContaining({ action: 'person_created' }),
      { action: 'person_updated', actorId: admin.id, details: { role: 'admin', role_before: 'dispatcher' } },
    ]);
  });

  test('is allowed for one’s own name, but not for one’s own role or for disabling oneself', async () => {
    await makePerson(tenantId, { role: 'admin' });
    const own = await call(change, admin, { id: admin.id, body: { role: 'dispatcher' }, method: 'PATCH' });
    expect(await codeOf(own)).toBe('own_account');
    expect(await codeOf(await call(disable, admin, { id: admin.id }))).toBe('own_account');
    const renamed = await call(change, admin, {
      id: admin.id,
      body: { name: 'Ari A.', role: 'admin' },
      method: 'PATCH',
    });
    expect(await renamed.json()).toMatchObject({ name: 'Ari A.', role: 'admin' });
  });

  test('even a system admin cannot remove the last admin who can sign in', async () => {
    const system = { cookie: await sessionCookie((await makePerson(null)).id) };
    // Two who do not count: one is invited, one is disabled.
    await call(add, admin, { body: { ...newcomer(`invited-${tenantId}@example.com`), role: 'admin' } });
    const { id } = await makePerson(tenantId, { role: 'admin' });
    expect((await call(disable, admin, { id })).status).toBe(200);
    const query = `?tenant_id=${tenantId}`;
    const demote = { id: admin.id, body: { role: 'dispatcher' }, method: 'PATCH', query };
    expect(await codeOf(await call(change, system, demote))).toBe('last_admin');
    expect(await codeOf(await call(disable, system, { id: admin.id, query }))).toBe('last_admin');
    await call(enable, admin, { id });
    expect((await call(change, system, demote)).status).toBe(200);
  });

  test.each([
    ['demote', (ids: Ids) => changePerson(ids, { role: 'dispatcher' })],
    ['disable', disablePerson],
  ])('if two admins %s each other at the same time, one remains', async (_, act) => {
    for (let round = 0; round < 5; round++) {
      const tenant = await makeTenant();
      const [a, b] = [
        await makePerson(tenant, { role: 'admin' }),
        await makePerson(tenant, { role: 'admin' }),
      ];
      const outcomes = await Promise.allSettled([
        act({ tenantId: tenant, id: a.id, actorId: b.id }),
        act({ tenantId: tenant, id: b.id, actorId: a.id }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { code: 'last_admin' } },
      ]);
    }
  });

  interface Ids {
    tenantId: string;
    id: string;
    actorId: string;
  }
});

describe('disabling somebody', () => {
  test('ends their sessions and links at once and locks them out; enabling lets them in with the same password', async () => {
    const { id, email, password } = await makePerson(tenantId, { role: 'admin' });
    const cookie = await sessionCookie(id);
    const link = personWithLinkSchema.parse(await (await call(makeLink, admin, { id })).json()).password_link;
    expect((await call(list, { cookie }, { method: 'GET' })).status).toBe(200);

    expect(await (await call(disable, admin, { id })).json()).toMatchObject({
      status: 'disabled',
      link_expires_at: null,
    });
    expect((await call(list, { cookie }, { method: 'GET' })).status).toBe(401);
    await expect(attempt(email, password)).rejects.toThrow('person_disabled');
    expect(await attempt(email, 'not the password')).toBeNull(); // without the password, nothing is revealed
    await expect(
      usePasswordLink({ token: tokenOf(link.url), password: 'x'.repeat(12) }, '203.0.113.1'),
    ).rejects.toThrow('password_link_invalid');
    expect(await codeOf(await call(makeLink, admin, { id }))).toBe('person_disabled');
    await call(disable, admin, { id });

    expect(await (await call(enable, admin, { id })).json()).toMatchObject({
      status: 'active',
      disabled_at: null,
    });
    expect((await call(list, { cookie }, { method: 'GET' })).status).toBe(401); // ended sessions stay ended
    expect(await attempt(email, password)).not.toBeNull();
    const actions = (await actionsOf(id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'person_disabled')).toHaveLength(1);
    expect(actions.filter((action) => action === 'person_enabled')).toHaveLength(1);
    expect(await actionsOf(id)).toContainEqual({
      action: 'person_disabled',
      actorId: admin.id,
      details: { ended_sessions: 1 },
    });
  });

  test('while they sign in leaves no session that would work after they are enabled again', async () => {
    const { id, email, password } = await makePerson(tenantId);
    afterVerifying.mockImplementationOnce(() => disablePerson({ tenantId, id, actorId: admin.id }));
    expect(await attempt(email, password)).toBeNull();
    expect(afterVerifying).toHaveBeenCalledOnce();
    expect(await db().session.count({ where: { personId: id } })).toBe(0);
  });
});
