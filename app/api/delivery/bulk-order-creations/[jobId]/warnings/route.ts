import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { jobParams, warningsPageSchema, warningsQuery } from '@/lib/imports/import-schemas';
import { listWarnings } from '@/lib/imports/list-warnings';

export const GET = route(
  {
    summary: 'List the deliveries of a job that have warnings, in the order of the file',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: warningsQuery,
    response: warningsPageSchema,
    errors: ['job_not_found', 'invalid_cursor'],
  },
  ({ tenantId, params, language, query }) =>
    listWarnings({
      tenantId,
      jobId: params.jobId,
      language,
      cursor: query.cursor,
      limit: query.limit,
      code: query.code,
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
