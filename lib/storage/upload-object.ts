import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { bodyParts } from '@/lib/http/body-parts';
import { holdTransfer } from '@/lib/storage/hold-transfer';
import { requireGrant } from '@/lib/storage/require-grant';

/** Long enough for a phone to pass through a tunnel; after that, the file has to be sent again. */
const SILENCE_SECONDS = 60;

/**
 * Answers a PUT to a signed URL of the disk store.
 * @throws ApiError invalid_signature, upload_url_expired, upload_url_already_used, unsupported_media_type,
 *   file_too_large, upload_incomplete, request_incomplete, request_timeout; errors of a full disk (see isStorageFull)
 */
export async function uploadObject(request: Request, key: string): Promise<Response> {
  const { store, grant } = requireGrant(request, 'PUT', key, 'upload_url_expired');
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (given !== grant.contentType) {
    throw new ApiError('unsupported_media_type', {
      params: { content_type: given ?? '', expected: grant.contentType },
    });
  }
  const header = request.headers.get('content-length');
  const announcedBytes = header === null ? null : Number(header);
  const release = holdTransfer('uploads', key);
  const times = { totalSeconds: env().LADING_REQUEST_SECONDS, silenceSeconds: SILENCE_SECONDS };
  const outcome = await store
    .receiveUpload(grant, bodyParts(request, times), announcedBytes)
    .finally(release);
  switch (outcome.state) {
    case 'stored':
      // The bytes actually received count towards the tenant's quota (lib/imports/request-upload.ts).
      await query('UPDATE uploads SET file_size_bytes = $2 WHERE file_key = $1', [key, outcome.size]);
      return Response.json({ file_key: key, size_bytes: outcome.size }, { status: 201 });
    case 'too_large':
      throw new ApiError('file_too_large', { params: { limit_bytes: grant.limitBytes } });
    case 'already_used':
      throw new ApiError('upload_url_already_used');
    case 'incomplete':
      throw new ApiError('upload_incomplete', {
        params: { received_bytes: outcome.size, announced_bytes: announcedBytes ?? 0 },
      });
  }
}
