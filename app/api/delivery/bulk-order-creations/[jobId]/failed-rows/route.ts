import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { failedRowsPageSchema, failedRowsQuery, jobParams } from '@/lib/imports/import-schemas';
import { listFailedRows } from '@/lib/imports/list-failed-rows';

export const GET = route(
  {
    summary: 'List the failed rows of a job, in the order of the file',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: failedRowsQuery,
    response: failedRowsPageSchema,
    errors: ['job_not_found', 'invalid_cursor'],
  },
  ({ tenantId, params, language, query }) =>
    listFailedRows({
      tenantId,
      jobId: params.jobId,
      language,
      cursor: query.cursor,
      limit: query.limit,
      errorCode: query.error_code,
      errorField: query.error_field,
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
