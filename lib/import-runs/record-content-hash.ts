import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { query } from '@/lib/db';
import type { BulkOrderCreation } from '@/prisma/generated/client';

const PIECE_BYTES = 256 * 1024;

/**
 * Records the SHA-256 of a job's file with the job, by which a second import of the same file is recognised.
 * @param file a local copy of the uploaded file
 */
export async function recordContentHash({ id }: Pick<BulkOrderCreation, 'id'>, file: string): Promise<void> {
  await query(
    'UPDATE bulk_order_creations SET content_sha256 = $2 WHERE id = $1 AND content_sha256 IS NULL',
    [id, await hashFile(file)],
  );
}

/** Into the same memory again and again: a stream would leave as much garbage as the file is large. */
async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    const piece = new Uint8Array(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
