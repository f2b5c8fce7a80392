import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed URL of the disk store allows; the signature covers every part of it. */
export interface Grant {
  method: 'PUT' | 'GET';
  key: string;
  contentType: string;
  /** PUT: how many bytes are allowed. GET: not used. */
  limitBytes: number;
  /** GET: the name under which the browser saves the file. PUT: not used. */
  fileName: string;
  expiresAt: Date;
}

/** The URL of the object on the app's own origin, with the grant and its signature in the query. */
export function signGrant(grant: Grant, origin: string, secret: Buffer): string {
  const url = new URL(`/api/objects/${grant.key}`, origin);
  url.searchParams.set('content_type', grant.contentType);
  url.searchParams.set('limit_bytes', String(grant.limitBytes));
  url.searchParams.set('file_name', grant.fileName);
  url.searchParams.set('expires', String(Math.floor(grant.expiresAt.getTime() / 1000)));
  url.searchParams.set('signature', signatureOf(grant, secret));
  return url.toString();
}

/** Reads the grant from a request's URL; null if its signature is not ours. Does not check the expiry. */
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
  // JSON separates the parts: no value can spill over into the next one.
  const text = JSON.stringify([method, key, contentType, limitBytes, fileName, expires]);
  return createHmac('sha256', secret).update(text).digest('base64url');
}
