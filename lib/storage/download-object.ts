import { Readable } from 'node:stream';
import { ApiError } from '@/lib/errors';
import { attachment } from '@/lib/storage/attachment';
import type { DiskStore } from '@/lib/storage/disk-store';
import { holdTransfer } from '@/lib/storage/hold-transfer';
import { requireGrant } from '@/lib/storage/require-grant';

/**
 * Answers a GET of a signed URL of the disk store.
 * @throws ApiError invalid_signature, download_url_expired, file_not_found
 */
export async function downloadObject(request: Request, key: string): Promise<Response> {
  const { store, grant } = requireGrant(request, 'GET', key, 'download_url_expired');
  const size = await store.size(key);
  if (size === null) throw new ApiError('file_not_found', { details: { file_key: key } });
  // Next also calls this for HEAD and never reads the body: a file opened for it would stay open.
  const content = request.method === 'HEAD' ? null : Readable.toWeb(await openFile(store, key));
  return new Response(content as ReadableStream | null, {
    headers: {
      'Content-Type': grant.contentType,
      'Content-Length': String(size),
      'Content-Disposition': attachment(grant.fileName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The file is closed, and its place released, once it was read to the end or the reader has gone. */
async function openFile(store: DiskStore, key: string): Promise<Readable> {
  const release = holdTransfer('downloads', key);
  try {
    return (await store.read(key)).once('close', release);
  } catch (error) {
    release();
    throw error;
  }
}
