import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures';
import {
  cookiesOf,
  fetchCsrf,
  postSignIn,
  sessionCookieOf,
  signInOverApi,
  signOutOverApi,
} from './sign-in-over-api';

/** Sign-in over HTTP: fixation, CSRF, cookies, and what its errors reveal. */

async function whoIs(baseUrl: string, cookie: string): Promise<number> {
  return (await fetch(`${baseUrl}/api/auth-sessions`, { headers: { cookie } })).status;
}

test('signing in does not keep an earlier session', async ({ baseURL, credentials }) => {
  const { dispatcher } = credentials.users;
  // An attacker's own ended session, planted in a victim's browser before they sign in.
  const planted = await signInOverApi(baseURL!, credentials.other_tenant.users.dispatcher);
  await signOutOverApi(baseURL!, planted);
  const madeUp = 'next-auth.session-token=made-up';
  for (const before of [planted, madeUp]) {
    expect(await whoIs(baseURL!, before)).toBe(401);
    const after = sessionCookieOf(await postSignIn(baseURL!, dispatcher, before))!;
    expect(await whoIs(baseURL!, after)).toBe(200);
    expect(after).not.toBe(before);
    expect(await whoIs(baseURL!, before)).toBe(401);
    await signOutOverApi(baseURL!, after);
    expect(await whoIs(baseURL!, after)).toBe(401);
  }
});

test('each sign-in starts a new session', async ({ baseURL, credentials }) => {
  const first = await signInOverApi(baseURL!, credentials.users.dispatcher);
  const second = sessionCookieOf(await postSignIn(baseURL!, credentials.users.dispatcher, first))!;
  const listed = async (cookie: string) => {
    const answer = await fetch(`${baseURL}/api/auth-sessions`, { headers: { cookie } });
    return ((await answer.json()) as { data: { id: string; current: boolean }[] }).data;
  };
  const currentOf = async (cookie: string) => (await listed(cookie)).find(({ current }) => current)!.id;
  expect(await currentOf(second)).not.toBe(await currentOf(first));
  await signOutOverApi(baseURL!, second);
  expect(await whoIs(baseURL!, first)).toBe(200);
  await signOutOverApi(baseURL!, first);
});

test('signing in and out need next-auth’s own token, which another site’s page cannot read', async ({
  baseURL,
  credentials,
}) => {
  const post = (address: string, cookie: string, form: Record<string, string>) =>
    fetch(`${baseURL}/api/auth/${address}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ json: 'true', ...form }),
    });
  const { csrfToken, cookie } = await fetchCsrf(baseURL!);
  const person = credentials.users.dispatcher;
  for (const [cookies, token] of [
    [cookie, 'f'.repeat(64)],
    ['', csrfToken],
  ] as const) {
    const answer = await post('callback/credentials', cookies, { ...person, csrfToken: token });
    expect(sessionCookieOf(answer)).toBeUndefined();
  }
  const session = await signInOverApi(baseURL!, person);
  await post('signout', `${cookie}; ${session}`, { csrfToken: 'f'.repeat(64) });
  expect(await whoIs(baseURL!, session)).toBe(200);
  await signOutOverApi(baseURL!, session);
});

test('cookies are HttpOnly and SameSite, and over https also Secure with prefixed names', async ({
  baseURL,
  credentials,
}) => {
  const answer = await postSignIn(baseURL!, credentials.users.dispatcher);
  const cookie = answer.headers.getSetCookie().find((text) => text.includes('session-token'))!;
  expect(cookie).toMatch(/^next-auth\.session-token=/);
  expect(cookie).toContain('; HttpOnly');
  expect(cookie).toMatch(/; SameSite=Lax(;|$)/i);
  expect(cookie).toContain('; Path=/');
  expect(cookie).not.toContain('Domain');
  await signOutOverApi(baseURL!, sessionCookieOf(answer)!);
  const csrf = await fetch(`${baseURL}/api/auth/csrf`, { headers: { 'x-forwarded-proto': 'https' } });
  // Only a trusted proxy is believed: otherwise the cookie is that of plain http.
  expect(cookiesOf(csrf)).toMatch(/^next-auth\.csrf-token=/);
  expect(csrf.headers.get('strict-transport-security')).toBeNull();
});

test('an unknown person gets exactly the same response as a wrong password', async ({
  baseURL,
  credentials,
}) => {
  const answerOf = async (email: string) => {
    const answer = await postSignIn(baseURL!, { email, password: `wrong-${randomUUID()}` });
    return { status: answer.status, body: await answer.text(), session: sessionCookieOf(answer) };
  };
  const known = await answerOf(credentials.users.admin.email);
  expect(known.status).toBe(401);
  expect(known.session).toBeUndefined();
  expect(await answerOf(`nobody-${randomUUID()}@example.com`)).toEqual(known);
});
