import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { query } from '@/lib/db';
import { objectStore } from '@/lib/storage/open-object-store';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/**
 * Copies a job's uploaded file from the store to a local path, and records the SHA-256 of its content with the job, by
 * which a second import of the same file is recognised.
 * @throws ObjectMissingError, and whatever the store throws
 */
export async function fetchOriginal(
  { id, fileKey }: Pick<BulkOrderCreation, 'id' | 'fileKey'>,
  localPath: string,
): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(
    await objectStore().read(fileKey),
    async function* (blocks: AsyncIterable<Uint8Array>) {
      for await (const block of blocks) {
        hash.update(block);
        yield block;
      }
    },
    createWriteStream(localPath),
  );
  await query(
    'UPDATE bulk_order_creations SET content_sha256 = $2 WHERE id = $1 AND content_sha256 IS NULL',
    [id, hash.digest('hex')],
  );
}
