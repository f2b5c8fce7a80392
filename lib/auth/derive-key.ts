import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/env';

export type KeyPurpose =
  'session' | 'access-token' | 'signed-url' | 'attempts' | 'known-device' | 'engine-events' | 'engine-calls';

/**
 * A 256-bit key for one purpose, derived from LADING_SECRET by HKDF (RFC 5869): what is signed for one purpose
 * is worth nothing for another.
 */
export function deriveKey(purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', env().LADING_SECRET, 'lading', purpose, 32));
}
