import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '@/lib/auth/derive-key';

/** The cookie that marks a browser in which somebody has signed in. */
export const deviceCookie = 'lading-device';

/** How long it is valid. People who sign in at least that often cannot be locked out by others. */
export const deviceSeconds = 180 * 24 * 60 * 60;

/**
 * Creates the token that a browser gets after a sign-in. It does not replace the password: it only makes attempts from that
 * browser at that account count separately, so that strangers cannot lock its owner out (OWASP's device cookies).
 * @param email normalized, as in the database
 */
export function makeDeviceToken(email: string, now = Date.now()): string {
  const device = `${Math.floor(now / 1000) + deviceSeconds}.${randomBytes(16).toString('base64url')}`;
  return `${device}.${sign(device, email).toString('base64url')}`;
}

/** The key by which to count attempts with this token; null if it is forged, expired or for another account. */
export function readDeviceToken(token: string | undefined, email: string, now = Date.now()): string | null {
  const [expires = '', nonce = '', signature = '', ...more] = token?.split('.') ?? [];
  if (more.length > 0 || !(Number(expires) * 1000 > now)) return null;
  const device = `${expires}.${nonce}`;
  const [given, expected] = [Buffer.from(signature, 'base64url'), sign(device, email)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

function sign(device: string, email: string): Buffer {
  return createHmac('sha256', deriveKey('known-device')).update(`${device}.${email}`).digest();
}
