import type * as argon2 from '@node-rs/argon2';
import pg from 'pg';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { issueToken } from '@/lib/auth/issue-token';
import { signIn } from '@/lib/auth/sign-in';
import { db, query } from '@/lib/db';
import { makeClient, makePerson, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** Algorithm and cost of each hash that was verified (by the real library). */
const verified = vi.hoisted(() => [] as string[]);
vi.mock('@node-rs/argon2', async (importActual) => {
  const actual = await importActual<typeof argon2>();
  return {
    ...actual,
    verify: (hashed: string, password: string) => {
      verified.push(hashed.split('$').slice(1, 4).join('$'));
      return actual.verify(hashed, password);
    },
  };
});

let email: string;

beforeAll(async () => {
  ({ email } = await makePerson(await makeTenant()));
  await attempt('warm-up@example.com'); // the first attempt creates the dummy hash and the pool's connections
});

afterEach(() => {
  vi.restoreAllMocks();
});

function attempt(account: string) {
  return signIn({ email: account, password: 'not it', ipAddress: '203.0.113.9', userAgent: null });
}

/** The passwords that a failed sign-in verifies and the statements that it runs. */
async function workOf(account: string) {
  verified.length = 0;
  const statements = await statementsOf(async () => expect(await attempt(account)).toBeNull());
  return { verified: [...verified], statements };
}

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const run = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const statements = run.mock.calls.map(([statement]: unknown[]) =>
    typeof statement === 'string' ? statement : (statement as { text: string }).text,
  );
  run.mockRestore();
  return statements;
}

test('a sign-in with an unknown e-mail does the same work as one with a wrong password', async () => {
  const [known, unknown] = [await workOf(email), await workOf('nobody@example.com')];
  expect(known.verified).toEqual(['argon2id$v=19$m=19456,t=2,p=1']);
  expect(unknown.verified).toEqual(known.verified);
  expect(known.statements.length).toBeGreaterThan(3);
  expect(unknown.statements).toEqual(known.statements);
});

test('refusing a token takes the same work whether or not the client exists, and is recorded only for one that does', async () => {
  const { client_id: known } = await makeClient(await makeTenant());
  const refuse = (clientId: string) =>
    expect(
      issueToken(
        { grantType: 'client_credentials', scope: undefined, clientId, clientSecret: 'not it' },
        '203.0.113.9',
      ),
    ).rejects.toThrow('No usable client');
  await refuse('warm-up');
  const ofKnown = await statementsOf(() => refuse(known));
  expect(ofKnown.length).toBeGreaterThan(3);
  for (const unknown of ['lading_nobody', 'nul\0', 'x'.repeat(201)])
    expect(await statementsOf(() => refuse(unknown)), unknown.slice(0, 20)).toEqual(ofKnown);
  const recorded = await db().auditEvent.findMany({ where: { action: 'token_refused' } });
  expect(recorded).toHaveLength(1);
});

test('made-up client IDs from one address or IPv6 network add only a limited number of rows', async () => {
  const rows = async () =>
    Number((await query<{ n: string }>('SELECT count(*) AS n FROM rate_limits'))[0]!.n);
  const before = await rows();
  const outcomes: string[] = [];
  for (let count = 0; count < 130; count++) {
    const request = {
      grantType: 'client_credentials',
      scope: undefined,
      clientId: `made-up-${count}`,
      clientSecret: 'x',
    };
    await issueToken(request, `2001:db8::${count.toString(16)}`).catch((error: { code: string }) =>
      outcomes.push(error.code),
    );
  }
  expect(outcomes.filter((code) => code === 'invalid_client')).toHaveLength(100);
  expect(outcomes.slice(100)).toEqual(Array<string>(30).fill('too_many_attempts'));
  expect((await rows()) - before).toBe(101);

  // Other addresses are not affected, and neither is any number of good attempts.
  const client = await makeClient(await makeTenant());
  const good = {
    grantType: 'client_credentials',
    scope: undefined,
    clientId: client.client_id,
    clientSecret: client.client_secret,
  };
  for (let count = 0; count < 120; count++) await issueToken(good, '198.51.100.7');
});
