import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { allJobsPageSchema, listAllJobsQuery } from '@/lib/import-jobs/import-job-list-schemas';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';

export const GET = route(
  {
    summary: 'List spreadsheet imports and ERP batches together, newest first',
    permission: 'manage:operations:tenant',
    query: listAllJobsQuery,
    response: allJobsPageSchema,
  },
  ({ tenantId, language, query }) => listAllJobs({ tenantId, language, query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
