import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request older than this is a replay (SDK spec 4.1.3). */
const signatureSeconds = 5 * 60;

function withoutPrefix(signingKey: string): string {
  return signingKey.replace(/^signkey-\w+-/, '');
}

function digest(body: string | Uint8Array, signingKey: string, timestamp: string): string {
  return createHmac('sha256', withoutPrefix(signingKey)).update(body).update(timestamp).digest('hex');
}

/** Whether two secrets are equal, compared in constant time. */
export function equalSecrets(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/**
 * The value of `X-Inngest-Signature` for `body` (SDK spec 4.1.1). The SDK reads the JSON and writes it in canonical form
 * (RFC 8785) before it compares, so `body` must be canonical already.
 * @param now milliseconds
 */
export function signBody(body: string, signingKey: string, now: number): string {
  const timestamp = String(Math.round(now / 1000));
  return `t=${timestamp}&s=${digest(body, signingKey, timestamp)}`;
}

/**
 * Whether `signature` could be valid for some body: it is well-formed and was made within the last five minutes. This
 * can be checked before a body is read.
 */
export function isSignatureFresh(signature: string, now: number): boolean {
  const { timestamp, mac } = readSignature(signature);
  const age = Math.abs(now / 1000 - Number(timestamp));
  return /^\d{1,12}$/.test(timestamp) && age <= signatureSeconds && /^[0-9a-f]{64}$/.test(mac);
}

/** Whether `signature` is one that the holder of the key made for exactly this body within the last five minutes. */
export function isSignatureValid(
  signature: string,
  body: string | Uint8Array,
  signingKey: string,
  now: number,
): boolean {
  if (!isSignatureFresh(signature, now)) return false;
  const { timestamp, mac } = readSignature(signature);
  return equalSecrets(mac, digest(body, signingKey, timestamp));
}

function readSignature(signature: string): { timestamp: string; mac: string } {
  const parts = new URLSearchParams(signature);
  return { timestamp: parts.get('t') ?? '', mac: parts.get('s') ?? '' };
}

/** What the SDK sends as its bearer token: the key's prefix and the SHA-256 of its decoded bytes (SDK spec 4.1.4). */
export function hashSigningKey(signingKey: string): string {
  const key = withoutPrefix(signingKey);
  const prefix = signingKey.slice(0, signingKey.length - key.length);
  return prefix + createHash('sha256').update(Buffer.from(key, 'hex')).digest('hex');
}
