import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed URL of the disk store allows; every part of it is under the signature. */
export interface Grant {
  method: 'PUT' | 'GET';
  key: string;
  contentType: string;
  /** PUT: how many bytes may come. GET: not used. */
  limitBytes: number;
  /** GET: what the browser saves it as. PUT: not used. */
  fileName: string;
  expiresAt: Date;
}

/** The address of the object on the app's own origin, with the grant and its signature as query. */
export function signGrant(grant: Grant, origin: string, secret: Buffer): string {
  const url = new URL(`/api/objects/${grant.key}`, origin);
  url.searchParams.set('content_type', grant.contentType);
  url.searchParams.set('limit_bytes', String(grant.limitBytes));
  url.searchParams.set('file_name', grant.fileName);
  url.searchParams.set('expires', String(Math.floor(grant.expiresAt.getTime() / 1000)));
  url.searchParams.set('signature', signatureOf(grant, secret));
  return url.toString();
}

/** Reads the grant that a request's URL carries; null when its signature is not ours. Says nothing of the time. */
export function readGrant(
  method: Grant['method'],
  key: string,
  query: URLSearchParams,
  secret: Buffer,
): Grant | null {
  const grant: Grant = {
    method,
    key,
    contentType: query.get('content_type') ?? '',
    limitBytes: Number(query.get('limit_bytes')),
    fileName: query.get('file_name') ?? '',
    expiresAt: new Date(Number(query.get('expires')) * 1000),
  };
  if (Number.isNaN(grant.expiresAt.getTime())) return null;
  const expected = Buffer.from(signatureOf(grant, secret));
  const given = Buffer.from(query.get('signature') ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given) ? grant : null;
}

function signatureOf(grant: Grant, secret: Buffer): string {
  const expires = Math.floor(grant.expiresAt.getTime() / 1000);
  const { method, key, contentType, limitBytes, fileName } = grant;
  // JSON keeps the parts apart: no value can reach into its neighbour.
  const text = JSON.stringify([method, key, contentType, limitBytes, fileName, expires]);
  return createHmac('sha256', secret).update(text).digest('base64url');
}
