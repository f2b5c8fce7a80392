import { afterEach, beforeAll, expect, test } from 'vitest';
import { findPersonOfSession } from '@/lib/auth/session';
import type { Identity } from '@/lib/auth/read-identity';
import { signInByIdentity } from '@/lib/auth/sign-in-by-identity';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { changePerson, disablePerson } from '@/lib/people/change-person';
import { getPerson } from '@/lib/people/get-person';
import { ensureTestTwin } from '@/lib/tenants/test-twin';
import { makePerson, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let tenantSlug: string;

beforeAll(async () => {
  tenantId = await makeTenant('Northwind');
  tenantSlug = await slugOf(tenantId);
});

afterEach(() => {
  env().OIDC_CREATE_PEOPLE = 'on';
});

const slugOf = async (id: string) => (await db().tenant.findUniqueOrThrow({ where: { id } })).slug;

let subjects = 0;

function somebody(changes: Partial<Identity> = {}): Identity {
  const subject = `subject-${++subjects}`;
  return {
    ...{ issuer: 'https://login.example', subject, email: `${subject}@example.com`, isEmailVerified: true },
    ...{ name: 'Ana Ruiz', role: 'dispatcher', tenantSlug, locale: 'de-AT' },
    ...changes,
  };
}

const come = (identity: Identity) =>
  signInByIdentity(identity, { ipAddress: '203.0.113.1', userAgent: 'a browser' });

/** @returns the person who has come in */
async function enter(identity: Identity) {
  const outcome = await come(identity);
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  const person = await findPersonOfSession(outcome.sessionId);
  return { ...person!, sessionId: outcome.sessionId };
}

const lastAudit = (action: string) =>
  db().auditEvent.findFirst({ where: { action }, orderBy: { id: 'desc' } });

test('somebody new becomes a person, and is the same one at the next time, whatever their address is then', async () => {
  const identity = somebody();
  const first = await enter(identity);
  expect(first).toMatchObject({ name: 'Ana Ruiz', role: 'dispatcher', language: 'de', tenantId });
  const again = await enter({ ...identity, email: 'another@example.com', isEmailVerified: false });
  expect(again.id).toBe(first.id);
  expect(again.sessionId).not.toBe(first.sessionId);
  expect(await getPerson(tenantId, first.id)).toMatchObject({ status: 'active', email: identity.email });
  expect(await lastAudit('signed_in')).toMatchObject({
    ...{ tenantId, actorId: first.id, ipAddress: '203.0.113.1' },
    details: { identity_provider: identity.issuer },
  });
});

test('the same subject of another issuer is somebody else', async () => {
  const identity = somebody();
  const { id } = await enter(identity);
  const other = await enter({ ...identity, issuer: 'https://elsewhere.example', email: 'b@example.com' });
  expect(other.id).not.toBe(id);
});

test('two first sign-ins at once make one person', async () => {
  const identity = somebody();
  const [one, two] = await Promise.all([enter(identity), enter(identity)]);
  expect(one.id).toBe(two.id);
});

test('a sign-in lasts as long as the setting says', async () => {
  const { sessionId } = await enter(somebody());
  const { expiresAt } = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
  const hours = (expiresAt.getTime() - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThanOrEqual(12);
});

test('the role is the one of the claims, at each sign-in', async () => {
  const identity = somebody();
  const { id } = await enter(identity);
  expect((await enter({ ...identity, role: 'admin' })).role).toBe('admin');
  expect(await lastAudit('person_updated')).toMatchObject({
    ...{ subjectId: id },
    details: { role: 'admin', role_before: 'dispatcher', identity_provider: identity.issuer },
  });
  expect((await enter(identity)).role).toBe('dispatcher');
});

test('who has no role any more is refused, and their sessions end', async () => {
  const identity = somebody();
  const { id, sessionId } = await enter(identity);
  expect(await come({ ...identity, role: null })).toEqual({ refusal: 'identity_no_role' });
  expect(await findPersonOfSession(sessionId)).toBeNull();
  expect(await lastAudit('sign_in_failed')).toMatchObject({
    ...{ tenantId, subjectId: id },
    details: { code: 'identity_no_role', ended_sessions: 1, identity_provider: identity.issuer },
  });
  expect((await enter(identity)).id).toBe(id);
});

test('without a role, a known tenant or an address nobody becomes a person', async () => {
  const before = await db().person.count();
  expect(await come(somebody({ role: null }))).toEqual({ refusal: 'identity_no_role' });
  expect(await come(somebody({ tenantSlug: null }))).toEqual({ refusal: 'identity_no_tenant' });
  expect(await come(somebody({ tenantSlug: 'nobody' }))).toEqual({ refusal: 'identity_no_tenant' });
  const twin = await slugOf(await db().$transaction((client) => ensureTestTwin(client, tenantId)));
  expect(await come(somebody({ tenantSlug: twin }))).toEqual({ refusal: 'identity_no_tenant' });
  expect(await come(somebody({ email: null }))).toEqual({ refusal: 'identity_no_email' });
  expect(await come(somebody({ email: 'no address' }))).toEqual({ refusal: 'identity_no_email' });
  env().OIDC_CREATE_PEOPLE = 'off';
  expect(await come(somebody())).toEqual({ refusal: 'identity_unknown' });
  expect(await db().person.count()).toBe(before);
});

test('a person with the same address is the same only if it is verified and in the same tenant', async () => {
  const { id, email } = await makePerson(tenantId);
  const identity = somebody({ email });
  const taken = { refusal: 'identity_email_taken' };
  expect(await come({ ...identity, isEmailVerified: false })).toEqual(taken);
  const otherSlug = await slugOf(await makeTenant('Other'));
  expect(await come({ ...identity, tenantSlug: otherSlug })).toEqual(taken);
  env().OIDC_CREATE_PEOPLE = 'off';
  expect((await enter(identity)).id).toBe(id);
  expect(await lastAudit('identity_linked')).toMatchObject({ subjectId: id, tenantId });
  // The address has been given to a successor.
  expect(await come(somebody({ email }))).toEqual(taken);
});

test('nobody becomes a system admin', async () => {
  const { email } = await makePerson(null);
  expect(await come(somebody({ email, role: 'admin' }))).toEqual({ refusal: 'identity_email_taken' });
});

test('who is disabled here stays out, and who belongs to another tenant does not change into it', async () => {
  const admin = await makePerson(tenantId, { role: 'admin' });
  const identity = somebody();
  const { id, sessionId } = await enter(identity);
  const otherSlug = await slugOf(await makeTenant('Other'));
  expect(await come({ ...identity, tenantSlug: otherSlug })).toEqual({ refusal: 'identity_other_tenant' });
  await disablePerson({ tenantId, id, actorId: admin.id });
  expect(await findPersonOfSession(sessionId)).toBeNull();
  expect(await come(identity)).toEqual({ refusal: 'person_disabled' });
  const { id: invited, email } = await makePerson(tenantId);
  await disablePerson({ tenantId, id: invited, actorId: admin.id });
  expect(await come(somebody({ email }))).toEqual({ refusal: 'person_disabled' });
});

test('an admin who signs in by the provider counts as one who can', async () => {
  const own = await makeTenant('Small');
  const first = await makePerson(own, { role: 'admin' });
  const second = await enter(somebody({ role: 'admin', tenantSlug: await slugOf(own) }));
  const changed = await changePerson(
    { tenantId: own, id: first.id, actorId: second.id },
    { role: 'dispatcher' },
  );
  expect(changed.role).toBe('dispatcher');
  await expect(disablePerson({ tenantId: own, id: second.id, actorId: first.id })).rejects.toMatchObject({
    code: 'last_admin',
  });
});
