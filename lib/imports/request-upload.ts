import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { contentTypes, fileKinds, type UploadSlot } from '@/lib/imports/import-schemas';
import { objectStore } from '@/lib/storage/open-object-store';
import type { FileKind } from '@/prisma/generated/enums';

interface RequestUploadOptions {
  tenantId: string;
  fileName: string;
  fileSizeBytes?: number;
  /** Where the app is reached. */
  origin: string;
}

/**
 * Hands out a one-time URL for one file: step 1 of seed 003. The extension decides what the file is uploaded as;
 * what it really is, the plan finds out.
 * @throws ApiError unsupported_file_extension, file_too_large
 */
export async function requestUpload(options: RequestUploadOptions): Promise<UploadSlot> {
  const { tenantId, fileName, fileSizeBytes, origin } = options;
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
  const expiresAt = new Date(Date.now() + env().LADING_UPLOAD_URL_SECONDS * 1000);
  const contentType = contentTypes[fileKind];
  await db().upload.create({
    data: { fileKey, tenantId, fileName, fileKind, fileSizeBytes: fileSizeBytes ?? null, expiresAt },
  });
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

function kindOfName(fileName: string): FileKind | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return fileKinds.find((kind) => kind === extension);
}
