import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { deriveKey } from '@/lib/auth/derive-key';

/** An answer as it is sent again. */
export interface KeptAnswer {
  headers: Record<string, string>;
  body: Uint8Array;
}

/** The most that is kept of an answer, packed: a batch of 10,000 targets without warnings has about a tenth. */
const MAX_BYTES = 512 * 1024;
/** Larger bodies are not even packed. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const ivBytes = 12;
const tagBytes = 16;

/**
 * Packs an answer and encrypts it with a key of LADING_SECRET, since it may hold a new secret, a link or a consignee's data.
 * @param id what it answers: nothing else can be opened with it
 * @returns null when it is too large to be kept
 */
export async function sealAnswer(id: string, { headers, body }: KeptAnswer): Promise<Buffer | null> {
  if (body.byteLength > MAX_BODY_BYTES) return null;
  const packed = await zip(Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body]));
  if (packed.byteLength > MAX_BYTES) return null;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', deriveKey('kept-answers'), iv).setAAD(Buffer.from(id));
  const sealed = [cipher.update(packed), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]);
}

/** Opens what `sealAnswer` has made; null when LADING_SECRET has changed since. */
export async function openAnswer(id: string, sealed: Uint8Array): Promise<KeptAnswer | null> {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', deriveKey('kept-answers'), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(id))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  let packed: Buffer;
  try {
    packed = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
  const plain = await unzip(packed);
  const end = plain.indexOf('\n');
  const headers = JSON.parse(plain.subarray(0, end).toString()) as Record<string, string>;
  return { headers, body: plain.subarray(end + 1) };
}
