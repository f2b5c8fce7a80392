import { browserFetch, isObject } from '@/lib/http/browser-fetch';
import type { Language } from '@/lib/languages/language';
import type { ownLanguageSchema } from '@/lib/people/people-schemas';

/**
 * Signs in with next-auth's own calls. Its browser library would be most of what the sign-in page loads, for a session state
 * in the browser that no page uses.
 * @returns null when signed in; otherwise the code of the reason, or `network_unreachable`
 */
export async function requestSignIn(person: { email: string; password: string }): Promise<string | null> {
  try {
    const { ok, url } = await postForm('callback/credentials', { ...person, callbackUrl: '/' });
    const error = url.searchParams.get('error');
    return ok && error === null ? null : (error ?? 'unknown');
  } catch {
    return 'network_unreachable';
  }
}

/**
 * Asks for the way to the OpenID provider.
 * @param returnTo where to go once signed in
 * @returns the provider's page, or the code of why there is none
 */
export async function requestIdentity(
  returnTo: string,
): Promise<{ url: string; error?: undefined } | { error: string }> {
  try {
    const { ok, url, retryAfter } = await postForm('signin/oidc', { callbackUrl: returnTo });
    if (retryAfter !== null) return { error: `too_many_attempts:${retryAfter}` };
    const error = url.origin === window.location.origin ? url.searchParams.get('error') : null;
    return ok && error === null ? { url: url.href } : { error: error ?? 'unknown' };
  } catch {
    return { error: 'network_unreachable' };
  }
}

/** Ends the session on the server and then loads the sign-in page, so that no data of this person stays in memory. */
export async function signOut(): Promise<void> {
  const { url } = await postForm('signout', { callbackUrl: '/sign-in' });
  sessionStorage.clear(); // choices and corrections that are kept in the tab
  window.location.assign(url);
}

/** Chooses the language of one's own screens, messages and mails. */
export function changeOwnLanguage(language: Language) {
  return browserFetch<typeof ownLanguageSchema>('/account/language', {
    ...{ method: 'PUT', body: { language }, tenantId: null },
  });
}

/** @returns whether it succeeded, the address to which next-auth would redirect, and the seconds to wait if it refuses */
async function postForm(
  action: string,
  fields: Record<string, string>,
): Promise<{ ok: boolean; url: URL; retryAfter: string | null }> {
  const { csrfToken } = await readAnswer(await fetch('/api/auth/csrf'));
  const response = await fetch(`/api/auth/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      callbackUrl: window.location.href,
      ...fields,
      csrfToken: String(csrfToken),
      json: 'true',
    }),
  });
  const { url } = await readAnswer(response);
  const retryAfter = response.headers.get('retry-after');
  return { ok: response.ok, url: new URL(String(url), window.location.href), retryAfter };
}

async function readAnswer(response: Response): Promise<Record<string, unknown>> {
  const answer: unknown = await response.json();
  return isObject(answer) ? answer : {};
}
