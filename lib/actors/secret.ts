import { createHash, randomBytes } from 'node:crypto';

/** Generates a secret of 256 random bits that is safe in a URL and in a Basic header. */
export function generateSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Hashes a secret of 256 random bits. No slow hash is needed, since it cannot be guessed.
 * @returns SHA-256 in hexadecimal digits
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
