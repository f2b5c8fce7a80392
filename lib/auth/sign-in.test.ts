import { beforeAll, describe, expect, test, vi } from 'vitest';
import { endOtherSessions, endOwnSession, endSession } from '@/lib/auth/end-sessions';
import { listSessions } from '@/lib/auth/list-sessions';
import { verifyPassword } from '@/lib/auth/password';
import { permissionsOf } from '@/lib/actors/permissions';
import { cookieNames, findPersonOfSession, findSession, findSessionId } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { isTooBusy } from '@/lib/concurrency/too-busy';
import { makePerson, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant('Northwind');
});

function attempt(email: string, password: string, ipAddress = '203.0.113.1') {
  return signIn({ email, password, ipAddress, userAgent: 'a browser' });
}

async function signedIn() {
  const { id, email, password } = await makePerson(tenantId);
  const session = await attempt(email, password);
  return { id, email, password, sessionId: session!.sessionId };
}

describe('signing in', () => {
  test('is refused when the queue is full, without locking the account', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { email, password } = await makePerson(tenantId);
    const queue: Promise<unknown>[] = [];
    // Keeps the queue full however slow the attempts are: any free place is taken at once.
    const refill = setInterval(() => {
      queue.push(...Array.from({ length: 70 }, () => verifyPassword(null, 'x').catch(() => null)));
    }, 1);
    try {
      await vi.waitFor(() => expect(queue.length).toBeGreaterThan(0));
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => attempt(email, password).then(null, isTooBusy)),
      );
      expect(outcomes.filter((outcome) => outcome === true).length).toBeGreaterThan(4);
    } finally {
      clearInterval(refill);
    }
    await Promise.all(queue);
    // Ten attempts lock an account.
    for (let count = 0; count < 9; count++) expect(await attempt(email, 'wrong')).toBeNull();
    expect(await attempt(email, password)).not.toBeNull();
    vi.restoreAllMocks();
  });

  test('starts a session of the person, whatever the case of the e-mail', async () => {
    const { email, password } = await makePerson(tenantId, { name: 'Ana', role: 'admin', language: 'de' });
    const session = await attempt(` ${email.toUpperCase()} `, password);
    expect(await findPersonOfSession(session!.sessionId)).toMatchObject({
      ...{
        kind: 'person',
        name: 'Ana',
        email,
        role: 'admin',
        language: 'de',
        tenantId,
        tenantName: 'Northwind',
      },
      permissions: permissionsOf('admin'),
    });
  });

  test.each(['wrong password', '', 'x'.repeat(100_000)])(
    'with a wrong password is refused',
    async (password) => {
      const { email } = await makePerson(tenantId);
      expect(await attempt(email, password)).toBeNull();
    },
  );

  test.each(['nobody@example.com', '', 'a\0b@example.com', `${'x'.repeat(300)}@example.com`])(
    'with an unknown e-mail is refused: %j',
    async (email) => {
      expect(await attempt(email, 'a password that is nobody’s')).toBeNull();
    },
  );
});

describe('ten wrong passwords for one account', () => {
  test('lock it, even for the right password, whether or not the account exists', async () => {
    const { email, password } = await makePerson(tenantId);
    for (const account of [email, 'unknown@example.com']) {
      const results = await Promise.allSettled(
        Array.from({ length: 15 }, (_, index) => attempt(account, 'wrong', `198.51.100.${index}`)),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    }
    const refusal = await attempt(email, password).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    const { code, params, headers } = refusal as ApiError;
    expect(code).toBe('too_many_attempts');
    expect(Number(params.retry_after_seconds)).toBeGreaterThan(880);
    expect(headers['Retry-After']).toBe(String(params.retry_after_seconds));
  });

  test('are forgotten after a successful sign-in', async () => {
    const { email, password } = await makePerson(tenantId);
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 9; index++)
        expect(await attempt(email, 'wrong', '198.51.100.99')).toBeNull();
      expect(await attempt(email, password, '198.51.100.99')).not.toBeNull();
    }
  });
});

test('a hundred wrong passwords from one address block that address for every account', async () => {
  const { email, password } = await makePerson(tenantId);
  const results = await Promise.allSettled(
    Array.from({ length: 101 }, (_, index) =>
      attempt(`guess-${index}@example.com`, 'x'.repeat(1000), '192.0.2.1'),
    ),
  );
  expect(results.filter((result) => result.status === 'rejected')).toHaveLength(1);
  await expect(attempt(email, password, '192.0.2.1')).rejects.toThrow('too_many_attempts');
  expect(await attempt(email, password, '192.0.2.2')).not.toBeNull();
});

describe('a session', () => {
  test('ends immediately at sign-out', async () => {
    const { sessionId } = await signedIn();
    await endSession(sessionId);
    expect(await findPersonOfSession(sessionId)).toBeNull();
  });

  test('ends when it expires', async () => {
    const { sessionId } = await signedIn();
    await db().session.update({ where: { id: sessionId }, data: { expiresAt: new Date() } });
    expect(await findPersonOfSession(sessionId)).toBeNull();
  });

  test('is found by its cookie under either name, and not without it', async () => {
    const { id } = await makePerson(tenantId);
    const [name, value] = (await sessionCookie(id)).split('=') as [string, string];
    expect(await findSession((wanted) => (wanted === name ? value : undefined))).toMatchObject({ id });
    const secure = `__Secure-${name}`;
    expect(await findSession((wanted) => (wanted === secure ? value : undefined))).toMatchObject({ id });
    expect(await findSession(() => `${value.slice(0, -4)}AAAA`)).toBeNull();
    expect(await findSession(() => undefined)).toBeNull();
  });

  test('can still be identified by its cookie after it has ended, but not by a forged cookie', async () => {
    const { id } = await makePerson(tenantId);
    const [name, value] = (await sessionCookie(id)).split('=') as [string, string];
    const { sessionId } = (await findSession((wanted) => (wanted === name ? value : undefined)))!;
    await endSession(sessionId);
    expect(await findSession((wanted) => (wanted === name ? value : undefined))).toBeNull();
    expect(await findSessionId((wanted) => (wanted === name ? value : undefined))).toBe(sessionId);
    expect(await findSessionId(() => `${value.slice(0, -4)}AAAA`)).toBeNull();
    expect(await findSessionId(() => undefined)).toBeNull();
  });

  test('is read only from the __Secure- cookie if the app uses https', () => {
    const [secure, plain] = ['__Secure-next-auth.session-token', 'next-auth.session-token'];
    expect(cookieNames('https://lading.example')).toEqual([secure]);
    expect(cookieNames('http://lading.example')).toEqual([plain]);
    expect(cookieNames(undefined)).toEqual([secure, plain]);
  });

  test('is listed with its person’s other sessions and can end those, but not a stranger’s', async () => {
    const first = await signedIn();
    const { sessionId: second } = (await attempt(first.email, first.password))!;
    const stranger = await signedIn();
    const actor = (await findPersonOfSession(first.sessionId))!;
    const listed = await listSessions(actor);
    expect(listed.map(({ id, current }) => ({ id, current }))).toEqual(
      expect.arrayContaining([
        { id: first.sessionId, current: true },
        { id: second, current: false },
      ]),
    );
    expect(listed).toHaveLength(2);
    await expect(endOwnSession(first.id, stranger.sessionId)).rejects.toThrow('session_not_found');
    expect(await endOtherSessions(first.id, first.sessionId)).toBe(1);
    expect(await findPersonOfSession(second)).toBeNull();
    expect(await findPersonOfSession(first.sessionId)).not.toBeNull();
    expect(await findPersonOfSession(stranger.sessionId)).not.toBeNull();
    await expect(endOwnSession(first.id, second)).rejects.toThrow('session_not_found');
  });
});
