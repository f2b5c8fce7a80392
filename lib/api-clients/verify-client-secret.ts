import { timingSafeEqual } from 'node:crypto';
import { hashSecret } from '@/lib/actors/secret';

/** What a client's row says of its secrets. */
export interface StoredSecrets {
  secretHash: string;
  previousSecretHash: string | null;
  previousSecretExpiresAt: Date | null;
}

/**
 * Whether a secret is a client's present one, or the one before while its overlap lasts.
 * @param stored null for an unknown client: gives false after the same work
 */
export function verifyClientSecret(stored: StoredSecrets | null, secret: string, now = new Date()): boolean {
  const inOverlap = stored?.previousSecretExpiresAt && stored.previousSecretExpiresAt > now;
  const given = Buffer.from(hashSecret(secret), 'hex');
  // Both are always compared: the time tells neither that there is a client nor which secret it was.
  const isPresent = isHashOf(given, stored?.secretHash);
  const isPrevious = isHashOf(given, inOverlap ? stored.previousSecretHash : null);
  return isPresent || isPrevious;
}

const nobodysHash = '0'.repeat(64);

function isHashOf(given: Buffer, hash: string | null | undefined): boolean {
  const expected = Buffer.from(hash ?? nobodysHash, 'hex');
  return expected.length === given.length && timingSafeEqual(expected, given) && Boolean(hash);
}
