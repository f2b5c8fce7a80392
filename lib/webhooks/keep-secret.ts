import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from '@/lib/auth/derive-key';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes a secret as Standard Webhooks has it: `whsec_` and 256 random bits in base64. */
export function generateWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * Encrypts a secret, which a hash could not replace: messages are signed with it. The key is derived from LADING_SECRET, so
 * that a copy of the database alone signs nothing.
 * @param webhookId whose secret it is: moved to another webhook, it is unreadable
 */
export function sealSecret(secret: string, webhookId: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, deriveKey('webhook-secrets'), nonce).setAAD(Buffer.from(webhookId));
  const sealed = [cipher.update(secret, 'utf8'), cipher.final()];
  return new Uint8Array(Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]));
}

/** @throws Error when LADING_SECRET is another one than it was sealed with */
export function openSecret(sealed: Uint8Array, webhookId: string): string {
  const bytes = Buffer.from(sealed);
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, deriveKey('webhook-secrets'), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(webhookId)).setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}
