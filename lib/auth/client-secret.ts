import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 random bits, safe in a URL and in a Basic header. */
export function generateClientSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret of 256 random bits needs no slow hash: there is nothing to guess. */
export function hashClientSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Whether a secret is the one that was hashed, in constant time.
 * @param secretHash undefined for an unknown client: gives false after the same work
 */
export function verifyClientSecret(secretHash: string | undefined, secret: string): boolean {
  const expected = Buffer.from(secretHash ?? '0'.repeat(64), 'hex');
  const actual = Buffer.from(hashClientSecret(secret), 'hex');
  return expected.length === actual.length && timingSafeEqual(expected, actual) && secretHash !== undefined;
}
