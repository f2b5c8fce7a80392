import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { correctionsPageSchema, correctionsQuery } from '@/lib/imports/corrections-schema';
import { jobParams } from '@/lib/imports/import-schemas';
import { listCorrections } from '@/lib/imports/store-corrections';

export const GET = route(
  {
    summary: 'List the cells of a job that were changed by hand, in the order of the file',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: correctionsQuery,
    response: correctionsPageSchema,
    errors: ['job_not_found', 'invalid_cursor'],
  },
  ({ tenantId, params, query }) => listCorrections({ tenantId, jobId: params.jobId, ...query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
