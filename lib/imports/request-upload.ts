import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { contentTypes } from '@/lib/import-files/content-types';
import type { UploadSlot } from '@/lib/imports/import-schemas';
import { unusedUpload } from '@/lib/sql/unused-upload';
import { objectStore } from '@/lib/storage/open-object-store';
import { type FileKind, fileKinds } from '@/lib/table-files/file-kind';

interface RequestUploadOptions {
  tenantId: string;
  fileName: string;
  fileSizeBytes?: number;
  /** The app's public origin. */
  origin: string;
}

/**
 * Issues a one-time URL for one file: step 1 of seed 003. The extension determines the content type of the upload;
 * the plan finds out what the file really is.
 * @throws ApiError unsupported_file_extension, file_too_large, too_many_unused_uploads
 */
export async function requestUpload({ origin, ...options }: RequestUploadOptions): Promise<UploadSlot> {
  const expiresAt = new Date(Date.now() + env().LADING_UPLOAD_URL_SECONDS * 1000);
  const { fileKey, fileKind, limitBytes } = await registerUpload({ ...options, expiresAt });
  const contentType = contentTypes[fileKind];
  const { url, headers } = await objectStore().signUpload({
    key: fileKey,
    contentType,
    limitBytes,
    expiresAt,
    origin,
  });
  return {
    upload_url: url,
    file_key: fileKey,
    file_kind: fileKind,
    method: 'PUT',
    headers,
    expires_at: expiresAt.toISOString(),
    limit_bytes: limitBytes,
  };
}

interface RegisterUploadOptions extends Omit<RequestUploadOptions, 'origin'> {
  /** Until when the file may still arrive. */
  expiresAt: Date;
}

/**
 * Makes room for a file that is to arrive. One that no import uses is removed after a day.
 * @throws ApiError unsupported_file_extension, file_too_large, too_many_unused_uploads
 */
export async function registerUpload(options: RegisterUploadOptions) {
  const { tenantId, fileName, fileSizeBytes, expiresAt } = options;
  const fileKind = kindOfName(fileName);
  if (!fileKind) {
    const params = { file_name: fileName, allowed: fileKinds };
    throw new ApiError('unsupported_file_extension', { params });
  }
  const limitBytes = env().LADING_MAX_FILE_BYTES;
  if (fileSizeBytes !== undefined && fileSizeBytes > limitBytes) {
    throw new ApiError('file_too_large', { params: { limit_bytes: limitBytes } });
  }
  const fileKey = `imports/${tenantId}/${randomUUID()}/original.${fileKind}`;
  await withTransaction(async (client) => {
    await requireQuota(client, tenantId);
    await client.query(sql`
      INSERT INTO uploads (file_key, tenant_id, file_name, file_kind, file_size_bytes, expires_at)
      VALUES (${fileKey}, ${tenantId}, ${fileName}, ${fileKind}, ${fileSizeBytes ?? null}, ${expiresAt})`);
  });
  return { fileKey, fileKind, limitBytes };
}

/**
 * Keeps a tenant's uploads that no import has used from filling the disk. A pending upload counts with its
 * announced size, or else with the maximum.
 * @throws ApiError too_many_unused_uploads
 */
async function requireQuota(client: PoolClient, tenantId: string) {
  const settings = env();
  // One at a time; otherwise concurrent requests would all find room.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`uploads:${tenantId}`]);
  const { rows } = await client.query<{ uploads: number; bytes: string }>(
    `SELECT count(*)::int AS uploads, coalesce(sum(coalesce(file_size_bytes, $2)), 0)::text AS bytes
     FROM uploads WHERE tenant_id = $1
       AND ${unusedUpload.text}`,
    [tenantId, settings.LADING_MAX_FILE_BYTES],
  );
  const unused = { uploads: rows[0]!.uploads, bytes: Number(rows[0]!.bytes) };
  const { LADING_MAX_UNUSED_UPLOADS: limitUploads, LADING_MAX_UNUSED_UPLOAD_BYTES: limitBytes } = settings;
  if (unused.uploads < limitUploads && unused.bytes < limitBytes) return;
  throw new ApiError('too_many_unused_uploads', {
    params: {
      unused_uploads: unused.uploads,
      unused_bytes: unused.bytes,
      limit_uploads: limitUploads,
      limit_bytes: limitBytes,
    },
  });
}

function kindOfName(fileName: string): FileKind | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return fileKinds.find((kind) => kind === extension);
}
