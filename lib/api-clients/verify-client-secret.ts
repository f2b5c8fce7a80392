import { timingSafeEqual } from 'node:crypto';
import { hashSecret } from '@/lib/actors/secret';

/** The secrets as stored in a client's row. */
export interface StoredSecrets {
  /** null: it has an API key, which is no secret of OAuth. */
  secretHash: string | null;
  previousSecretHash: string | null;
  previousSecretExpiresAt: Date | null;
}

/**
 * Whether a secret is a client's current one, or its previous one during the overlap.
 * @param stored null for an unknown client: returns false after the same work
 */
export function verifyClientSecret(stored: StoredSecrets | null, secret: string, now = new Date()): boolean {
  const inOverlap = stored?.previousSecretExpiresAt && stored.previousSecretExpiresAt > now;
  const given = Buffer.from(hashSecret(secret), 'hex');
  // Always compare both, so that timing reveals neither whether the client exists nor which secret it was.
  const isCurrent = isHashOf(given, stored?.secretHash);
  const isPrevious = isHashOf(given, inOverlap ? stored.previousSecretHash : null);
  return isCurrent || isPrevious;
}

const dummyHash = '0'.repeat(64);

function isHashOf(given: Buffer, hash: string | null | undefined): boolean {
  const expected = Buffer.from(hash ?? dummyHash, 'hex');
  return expected.length === given.length && timingSafeEqual(expected, given) && Boolean(hash);
}
