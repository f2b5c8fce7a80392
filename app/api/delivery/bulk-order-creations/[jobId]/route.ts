import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/routes/route';
import { getImport } from '@/lib/imports/get-import';
import { getImportQuery, importDetailSchema, jobParams } from '@/lib/imports/import-schemas';

export const GET = route(
  {
    summary: 'Get an import job, with signed download URLs',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: getImportQuery,
    response: importDetailSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, language, query, request }) =>
    getImport({
      tenantId,
      jobId: params.jobId,
      language,
      origin: requestOrigin(request),
      failedRows: query.failed_order_logs,
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
