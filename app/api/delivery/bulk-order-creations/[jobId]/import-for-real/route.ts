import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { importForReal } from '@/lib/imports/import-for-real';
import { importSchema, jobParams } from '@/lib/imports/import-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Import the upload of a dry run for real, with the same choices',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: importSchema,
    status: 202,
    errors: ['job_not_found', 'file_not_found', 'storage_full'],
  },
  ({ tenantId, actor, language, params }) =>
    importForReal({ tenantId, actor, language, jobId: params.jobId }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
