import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/env';

export type KeyPurpose =
  | 'session'
  | 'access-token'
  | 'signed-url'
  | 'attempts'
  | 'known-device'
  | 'engine-events'
  | 'engine-calls'
  | 'webhook-secrets'
  | 'kept-answers';

/**
 * Derives a 256-bit key for one purpose from LADING_SECRET with HKDF (RFC 5869): a signature made for one purpose is
 * invalid for any other.
 */
export function deriveKey(purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', env().LADING_SECRET, 'lading', purpose, 32));
}
