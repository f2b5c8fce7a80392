import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { query } from '@/lib/db';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/**
 * Records the SHA-256 of a job's file with the job, by which a second import of the same file is recognised.
 * @param file a local copy of the uploaded file
 */
export async function recordContentHash({ id }: Pick<BulkOrderCreation, 'id'>, file: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), hash);
  await query(
    'UPDATE bulk_order_creations SET content_sha256 = $2 WHERE id = $1 AND content_sha256 IS NULL',
    [id, hash.digest('hex')],
  );
}
