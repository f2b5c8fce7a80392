import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/routes/route';
import { requestUploadBody, uploadSlotSchema } from '@/lib/imports/import-schemas';
import { requestUpload } from '@/lib/imports/request-upload';

export const POST = route(
  {
    summary: 'Get a one-time signed URL for uploading one file with PUT',
    permission: 'manage:operations:tenant',
    body: requestUploadBody,
    response: uploadSlotSchema,
    errors: ['unsupported_file_extension', 'file_too_large', 'too_many_unused_uploads'],
  },
  ({ tenantId, body, request }) =>
    requestUpload({
      tenantId,
      fileName: body.file_name,
      fileSizeBytes: body.file_size_bytes,
      origin: requestOrigin(request),
    }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
