import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/routes/route';
import { getImport } from '@/lib/imports/get-import';
import { importDetailSchema, jobParams } from '@/lib/imports/import-schemas';

export const GET = route(
  {
    summary: 'Get an import job, with signed download URLs',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: importDetailSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, language, request }) =>
    getImport({ tenantId, jobId: params.jobId, language, origin: requestOrigin(request) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
