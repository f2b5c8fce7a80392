import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '@/lib/auth/derive-key';

/** The cookie of a browser that somebody has signed in with. */
export const deviceCookie = 'lading-device';

/** For how long it is good: who signs in at least that often keeps a way in that nobody else can close. */
export const deviceSeconds = 180 * 24 * 60 * 60;

/**
 * What a browser gets when somebody has signed in with it. It signs nobody in: attempts of that browser at that account are
 * counted apart from everybody else's, so that those of strangers do not lock its owner out (OWASP's device cookies).
 * @param email as it is looked up
 */
export function makeDeviceToken(email: string, now = Date.now()): string {
  const device = `${Math.floor(now / 1000) + deviceSeconds}.${randomBytes(16).toString('base64url')}`;
  return `${device}.${sign(device, email).toString('base64url')}`;
}

/** What attempts are counted by for a token; null when it is none of that account, forged or too old. */
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
