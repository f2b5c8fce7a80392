import { beforeEach, describe, expect, test } from 'vitest';
import { POST as changePassword } from '@/app/api/account/password/route';
import { POST as lookUp } from '@/app/api/password-links/look-up/route';
import { POST as use } from '@/app/api/password-links/use/route';
import { findPersonOfSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { db, query } from '@/lib/db';
import { errorBodySchema } from '@/lib/http/error-body';
import { changeOwnPassword } from '@/lib/people/change-own-password';
import { makeLinkForEmail, makePasswordLink } from '@/lib/people/make-password-link';
import { storePasswordLink } from '@/lib/people/password-link';
import { usePasswordLink } from '@/lib/people/use-password-link';
import { removeExpiredPasswordLinks } from '@/lib/retention/remove-old-rows';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

type Made = Awaited<ReturnType<typeof makePerson>>;

let tenantId: string;
let person: Made;

beforeEach(async () => {
  tenantId = await makeTenant();
  person = await makePerson(tenantId);
});

const fresh = 'a fresh password of mine';
const address = '203.0.113.1';

async function makeToken(id = person.id): Promise<string> {
  const { password_link: link } = await makePasswordLink(tenantId, id, 'http://lading.test');
  return new URL(link.url).hash.slice(1);
}

/** Makes the token of a link requested by mail, without a mail server. */
async function makeMailedToken(): Promise<string> {
  const { url } = await db().$transaction(async (client) => {
    const row = await client.person.findUniqueOrThrow({ where: { id: person.id } });
    return storePasswordLink(client, row, { purpose: 'forgotten', origin: 'http://lading.test' });
  });
  return new URL(url).hash.slice(1);
}

const attempt = ({ email }: Made, password: string) =>
  signIn({ email, password, ipAddress: '198.51.100.1', userAgent: null });

const setBy = (token: string, password = fresh) => usePasswordLink({ token, password }, address);

describe('a link', () => {
  test('can be looked up any number of times, and sets the password once', async () => {
    const token = await makeToken();
    const cookie = await sessionCookie(person.id);
    for (let count = 0; count < 2; count++) {
      const answer = await lookUp(makeRequest('/api', { body: { token } }));
      expect(await answer.json()).toMatchObject({ email: person.email, is_invitation: false });
    }
    const answer = await use(makeRequest('/api', { body: { token, password: fresh } }));
    expect(await answer.json()).toEqual({ email: person.email });
    expect(answer.headers.getSetCookie()).toEqual([]); // using a link does not sign in
    expect(await attempt(person, person.password)).toBeNull();
    expect(await attempt(person, fresh)).not.toBeNull();
    const own = makeRequest('/api', { cookie, body: { current_password: fresh, new_password: fresh } });
    expect((await changePassword(own)).status).toBe(401); // the earlier session has ended
    for (const body of [{ token }, { token, password: 'another one of mine' }]) {
      const handler = 'password' in body ? use : lookUp;
      const refusal = await handler(makeRequest('/api', { body }));
      expect([refusal.status, errorBodySchema.parse(await refusal.json()).error.code]).toEqual([
        410,
        'password_link_invalid',
      ]);
    }
    expect(
      await db().auditEvent.findFirstOrThrow({ where: { action: 'password_set', subjectId: person.id } }),
    ).toMatchObject({
      actorKind: 'person',
      actorId: person.id,
      tenantId,
      details: { purpose: 'reset', ended_sessions: 1 },
    });
  });

  test('that is used twice at the same time sets one password', async () => {
    for (let round = 0; round < 3; round++) {
      const token = await makeToken();
      const passwords = ['the first of the two', 'the second of the two'];
      const outcomes = await Promise.allSettled(passwords.map((password) => setBy(token, password)));
      const won = outcomes.findIndex(({ status }) => status === 'fulfilled');
      expect(outcomes[1 - won]).toMatchObject({
        status: 'rejected',
        reason: { code: 'password_link_invalid' },
      });
      expect(await attempt(person, passwords[won]!)).not.toBeNull();
      expect(await attempt(person, passwords[1 - won]!)).toBeNull();
    }
  });

  test('expires after a day if made by an admin, after an hour if requested by mail', async () => {
    for (const [make, hours] of [
      [makeToken, 24],
      [makeMailedToken, 1],
    ] as const) {
      const token = await make();
      const move = (minutes: number) =>
        query(
          'UPDATE password_links SET expires_at = expires_at - make_interval(mins => $2) WHERE person_id = $1',
          [person.id, minutes],
        );
      await move(hours * 60 - 1);
      expect((await lookUp(makeRequest('/api', { body: { token } }))).status).toBe(200);
      await move(1);
      await expect(setBy(token)).rejects.toThrow('password_link_invalid');
      expect(await attempt(person, person.password)).not.toBeNull();
    }
  });

  test('ends all earlier ones if made by an admin; one requested by mail ends only those requested by mail', async () => {
    const [first, mailed] = [await makeToken(), await makeMailedToken()];
    const isGood = async (token: string) =>
      (await lookUp(makeRequest('/api', { body: { token } }))).status === 200;
    expect([await isGood(first), await isGood(mailed)]).toEqual([true, true]);
    const mailedAgain = await makeMailedToken();
    expect([await isGood(first), await isGood(mailed), await isGood(mailedAgain)]).toEqual([
      true,
      false,
      true,
    ]);
    const second = await makeToken();
    expect([await isGood(first), await isGood(mailedAgain), await isGood(second)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('ends when the password is changed by other means', async () => {
    const token = await makeToken();
    const { sessionId } = (await attempt(person, person.password))!;
    const actor = (await findPersonOfSession(sessionId))!;
    await changeOwnPassword(actor, { current_password: person.password, new_password: fresh });
    await expect(setBy(token)).rejects.toThrow('password_link_invalid');
  });

  test('unlocks an account that others have locked by guessing', async () => {
    for (let count = 0; count < 11; count++) await attempt(person, 'a wrong guess').catch(() => null);
    await expect(attempt(person, person.password)).rejects.toThrow('too_many_attempts');
    await setBy(await makeToken());
    expect(await attempt(person, fresh)).not.toBeNull();
  });

  test.each(['', 'x', 'x'.repeat(43), '0'.repeat(64)])(
    'that was never made is invalid: %j',
    async (token) => {
      await expect(setBy(token)).rejects.toThrow('password_link_invalid');
    },
  );

  test('refuses a password that is too short, and stays valid', async () => {
    const token = await makeToken();
    const refusal = await use(makeRequest('/api', { body: { token, password: 'eleven char' } }));
    expect(refusal.status).toBe(400);
    expect(await setBy(token, 'twelve chars')).toEqual({ email: person.email });
  });

  test('cannot be guessed without limit from one address', async () => {
    const from = { 'x-forwarded-for': '192.0.2.9' };
    const ask = () => lookUp(makeRequest('/api', { body: { token: 'none' }, headers: from }));
    for (let count = 0; count < 100; count++) expect((await ask()).status).toBe(410);
    expect((await ask()).status).toBe(429);
  });

  test('can be made on the server by e-mail, for a system admin too, but not for a disabled person', async () => {
    const system = await makePerson(null);
    const link = await makeLinkForEmail(system.email.toUpperCase(), 'http://lading.test');
    expect(await setBy(new URL(link!.url).hash.slice(1))).toEqual({ email: system.email });
    expect(await attempt(system, fresh)).not.toBeNull();
    await db().person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect(await makeLinkForEmail(person.email, 'http://lading.test')).toBeNull();
    expect(await makeLinkForEmail('nobody@example.com', 'http://lading.test')).toBeNull();
  });

  test('is removed once it has expired, not before', async () => {
    await removeExpiredPasswordLinks();
    const other = await makePerson(tenantId);
    await makeToken();
    await makeToken(other.id);
    await query("UPDATE password_links SET expires_at = now() - interval '1 second' WHERE person_id = $1", [
      person.id,
    ]);
    expect(await removeExpiredPasswordLinks()).toEqual({ removed: 1, more: false });
    expect(await db().passwordLink.count({ where: { personId: other.id } })).toBe(1);
  });
});

describe('one’s own password', () => {
  const change = (cookie: string, current: string, next: string) =>
    changePassword(
      makeRequest('/api/account/password', {
        cookie,
        body: { current_password: current, new_password: next },
      }),
    );

  test('is changed with the current one; other sessions end, but not the one in use', async () => {
    const [here, there] = [await sessionCookie(person.id), await sessionCookie(person.id)];
    const wrong = await change(here, 'not my password', fresh);
    expect([wrong.status, errorBodySchema.parse(await wrong.json()).error.code]).toEqual([
      400,
      'wrong_current_password',
    ]);
    expect(await (await change(here, person.password, fresh)).json()).toEqual({ ended_count: 1 });
    expect((await change(there, fresh, fresh)).status).toBe(401);
    expect((await change(here, fresh, 'yet another password')).status).toBe(200);
    expect(await attempt(person, person.password)).toBeNull();
    expect(await attempt(person, 'yet another password')).not.toBeNull();
    const recorded = await db().auditEvent.findMany({
      where: { subjectId: person.id, action: { startsWith: 'password_' } },
      orderBy: { id: 'asc' },
    });
    expect(recorded.map(({ action, actorId, details }) => [action, actorId, details])).toEqual([
      ['password_change_refused', person.id, null],
      ['password_changed', person.id, { ended_sessions: 1 }],
      ['password_changed', person.id, { ended_sessions: 0 }],
    ]);
  });

  test('cannot be guessed from a session that was left open, and guessing locks nobody out of signing in', async () => {
    const cookie = await sessionCookie(person.id);
    for (let count = 0; count < 10; count++)
      expect((await change(cookie, `guess ${count}`, fresh)).status).toBe(400);
    const refusal = await change(cookie, person.password, fresh);
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await attempt(person, person.password)).not.toBeNull();
  });

  test('is changed by only one of two simultaneous changes', async () => {
    const cookies = [await sessionCookie(person.id), await sessionCookie(person.id)];
    const answers = await Promise.all(
      cookies.map((cookie, index) => change(cookie, person.password, `a new password ${index}`)),
    );
    const won = answers.findIndex(({ status }) => status === 200);
    expect([400, 401, 409]).toContain(answers[1 - won]!.status);
    expect(await attempt(person, `a new password ${won}`)).not.toBeNull();
  });

  test('is for people, not for programs', async () => {
    const token = await accessToken(tenantId);
    const body = { current_password: 'x', new_password: fresh };
    expect((await changePassword(makeRequest('/api', { token, body }))).status).toBe(403);
  });
});
