import { downloadObject } from '@/lib/storage/download-object';
import { uploadObject } from '@/lib/storage/upload-object';
import { z } from 'zod';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

const params = z.object({ key: z.array(z.string()).transform((parts) => parts.join('/')) });

const uploadedFileSchema = z.object({ file_key: z.string(), size_bytes: z.int() });

export const PUT = route(
  {
    summary: 'Upload the file for a signed URL, once',
    permission: 'public',
    params,
    status: 201,
    response: uploadedFileSchema,
    errors: [
      ...(['invalid_signature', 'upload_url_expired', 'upload_url_already_used'] as const),
      ...(['file_too_large', 'unsupported_media_type', 'upload_incomplete'] as const),
      ...(['request_incomplete', 'request_timeout'] as const),
    ],
  },
  ({ request, params }) => uploadObject(request, params.key),
);

export const GET = route(
  {
    summary: 'Download the file of a signed URL',
    permission: 'public',
    params,
    errors: ['invalid_signature', 'download_url_expired', 'file_not_found'],
  },
  ({ request, params }) => downloadObject(request, params.key),
);

export const { DELETE, OPTIONS, PATCH, POST } = methodNotAllowed({ GET, PUT });
