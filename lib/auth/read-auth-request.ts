import { NextRequest } from 'next/server';
import { ApiError } from '@/lib/errors';
import { parseJson } from '@/lib/http/parse-json';
import { readBytes } from '@/lib/http/read-json-body';

/** A form with e-mail, password and token takes less than 1 KiB. */
const maxBytes = 16 * 1024;
const maxValues = 100;

/** The actions of next-auth that we expose; not `_log`, with which anybody could write to our log. */
const actions: Record<string, readonly string[]> = {
  GET: ['callback', 'csrf', 'error', 'providers', 'session', 'signin', 'signout', 'verify-request'],
  POST: ['callback', 'session', 'signin', 'signout'],
};

/**
 * Makes the request that next-auth gets in place of the original: limited in size, with a flat form, and without values
 * that would make it fail and log a stack trace. next-auth itself reads bodies of any length before it checks the CSRF token.
 * @param segments the path segments after /api/auth
 * @param ways the ways to sign in that there are, see `signInWays`
 * @throws ApiError not_found, malformed_request, request_too_large, invalid_json, request_incomplete, request_timeout
 */
export async function readAuthRequest(
  request: Request,
  segments: readonly string[],
  ways: readonly string[] = ['credentials'],
): Promise<NextRequest> {
  const [action, provider, ...more] = segments;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (
    !actions[method]?.includes(action ?? '') ||
    (provider !== undefined && !ways.includes(provider)) ||
    more.length > 0
  )
    throw new ApiError('not_found');

  const url = new URL(request.url);
  const error = url.searchParams.get('error');
  if (error !== null && !/^[\w:.-]*$/.test(error)) throw malformed('error');
  if (!isWebAddress(url.searchParams.get('callbackUrl'))) throw malformed('callbackUrl');
  requireGoodCookie(request.headers.get('cookie') ?? '');
  if (method === 'GET') return new NextRequest(url, { headers: request.headers });

  const form = await readForm(request);
  if (!isWebAddress(form.get('callbackUrl'))) throw malformed('callbackUrl');
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  headers.delete('content-length');
  return new NextRequest(url, { method, headers, body: form.toString() });
}

/** Like next-auth, treats a body that is neither a form nor JSON as empty. Keeps only JSON values that fit a flat form. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request, maxBytes);
  if (type.includes('application/x-www-form-urlencoded'))
    return new URLSearchParams(Buffer.from(bytes).toString());
  if (!type.includes('application/json')) return new URLSearchParams();
  const body = parseJson(bytes, maxValues);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('invalid_json', { params: { reason: 'not an object' } });
  const fields = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  );
  return new URLSearchParams(fields);
}

/** next-auth rejects any other callback URL and reports it as a configuration error. */
function isWebAddress(url: string | null): boolean {
  if (url === null || url === '' || url.startsWith('/')) return true;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** next-auth stores the callback URL in a cookie. A bad one is deleted, or that browser could never sign in again. */
function requireGoodCookie(cookies: string) {
  for (const cookie of cookies.split(';')) {
    const [name = '', value = ''] = cookie.trim().split('=', 2);
    if (!/^(__Secure-)?next-auth\.callback-url$/.test(name) || isWebAddress(decoded(value))) continue;
    const secure = name.startsWith('__Secure-') ? '; Secure' : '';
    throw malformed('Cookie', { 'Set-Cookie': `${name}=; Path=/; Max-Age=0${secure}` });
  }
}

/** Text that cannot be decoded becomes something that is not a web address either. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return 'undecodable';
  }
}

function malformed(part: string, headers: Record<string, string> = {}): ApiError {
  return new ApiError('malformed_request', { params: { part }, headers });
}
