import { OauthError } from '@/lib/auth/oauth-error';

export interface TokenRequest {
  grantType: string;
  /** Space-separated; undefined: all scopes of the client. */
  scope: string | undefined;
  clientId: string;
  clientSecret: string;
}

/**
 * Reads a token request: a form, with the client's ID and secret in it or in a Basic header (RFC 6749, 2.3.1).
 * @throws OauthError invalid_request, invalid_client
 */
export function readTokenRequest(headers: Headers, body: string): TokenRequest {
  const mediaType = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (mediaType !== 'application/x-www-form-urlencoded') {
    throw new OauthError('invalid_request', 'Send the request as application/x-www-form-urlencoded.');
  }
  const form = new URLSearchParams(body);
  const field = (name: string) => {
    const values = form.getAll(name);
    if (values.length > 1)
      throw new OauthError('invalid_request', `The parameter ${name} occurs more than once.`);
    return values[0] || undefined; // a parameter without a value counts as omitted (RFC 6749, 3.2)
  };
  const grantType = field('grant_type');
  if (!grantType) throw new OauthError('invalid_request', 'The parameter grant_type is missing.');
  return { grantType, scope: field('scope'), ...readClient(headers.get('authorization'), field) };
}

function readClient(authorization: string | null, field: (name: string) => string | undefined) {
  const inForm = { clientId: field('client_id'), clientSecret: field('client_secret') };
  if (authorization === null) {
    if (!inForm.clientId || !inForm.clientSecret) {
      throw new OauthError(
        'invalid_client',
        'Send client_id and client_secret, in the form or in a Basic header.',
      );
    }
    return { clientId: inForm.clientId, clientSecret: inForm.clientSecret };
  }
  const basic = readBasic(authorization);
  if (inForm.clientSecret || (inForm.clientId && inForm.clientId !== basic.clientId)) {
    throw new OauthError(
      'invalid_request',
      'Send the client credentials in one place: the form or the Basic header.',
    );
  }
  return basic;
}

function readBasic(authorization: string) {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(authorization)?.[1];
  const decoded = encoded ? Buffer.from(encoded, 'base64').toString('utf8') : '';
  const colon = decoded.indexOf(':');
  try {
    if (colon > 0) {
      return {
        clientId: formDecode(decoded.slice(0, colon)),
        clientSecret: formDecode(decoded.slice(colon + 1)),
      };
    }
  } catch {
    // Invalid percent-encoding: not credentials either.
  }
  throw new OauthError('invalid_client', 'The Basic header does not hold client_id:client_secret.');
}

/** ID and secret are form-encoded before they are joined (RFC 6749, 2.3.1). */
function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
