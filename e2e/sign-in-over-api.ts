/** Signing in and out without a browser: what next-auth's own client does. */

/** The cookies that a response sets, as the next request sends them back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');
}

/** A CSRF token, and the cookie that goes with it. */
export async function fetchCsrf(baseUrl: string, cookie = '') {
  const answer = await fetch(`${baseUrl}/api/auth/csrf`, { headers: { cookie } });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { csrfToken, cookie: cookiesOf(answer) };
}

/** Sends a sign-in form. */
export async function postSignIn(
  baseUrl: string,
  person: { email: string; password: string },
  cookieBefore = '',
): Promise<Response> {
  const { csrfToken, cookie } = await fetchCsrf(baseUrl);
  return fetch(`${baseUrl}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: [cookie, cookieBefore].filter(Boolean).join('; ') },
    body: new URLSearchParams({ email: person.email, password: person.password, csrfToken, json: 'true' }),
  });
}

/** Signs in. @returns the session's cookie */
export async function signInOverApi(
  baseUrl: string,
  person: { email: string; password: string },
): Promise<string> {
  const session = sessionCookieOf(await postSignIn(baseUrl, person));
  if (!session) throw new Error(`${person.email} could not sign in`);
  return session;
}

/** The session cookie that a response sets; undefined when it sets none. */
export function sessionCookieOf(answer: Response): string | undefined {
  return cookiesOf(answer)
    .split('; ')
    .find((cookie) => /session-token=./.test(cookie));
}

/** Signs out. */
export async function signOutOverApi(baseUrl: string, session: string): Promise<void> {
  const { csrfToken, cookie } = await fetchCsrf(baseUrl);
  await fetch(`${baseUrl}/api/auth/signout`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `${cookie}; ${session}` },
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  });
}
