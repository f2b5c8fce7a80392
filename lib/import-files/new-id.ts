import { v7 } from 'uuid';

/** Random bytes per ID. */
const RANDOM_BYTES = 16;

// Requesting sixteen bytes at a time takes longer than all the rest of an ID.
const pool = new Uint8Array(1024 * RANDOM_BYTES);
let used = pool.length;
let msecs = 0;
let seq = 0;

/** A UUID v7 (RFC 9562). The IDs created by one thread are in ascending order. */
export function newId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += RANDOM_BYTES));
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Leave half of the range for counting up.
    seq = new DataView(pool.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else seq += 1;
  return v7({ random, msecs, seq });
}
