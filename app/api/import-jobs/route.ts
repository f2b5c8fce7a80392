import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { allJobsPageSchema, listAllJobsQuery } from '@/lib/import-jobs/import-job-list-schemas';
import { listAllJobs } from '@/lib/import-jobs/list-all-jobs';

export const GET = route(
  {
    summary: 'Lists the spreadsheet imports and the ERP batches of the tenant in one list, newest first',
    permission: 'manage:operations:tenant',
    query: listAllJobsQuery,
    response: allJobsPageSchema,
  },
  ({ tenantId, language, query }) => listAllJobs({ tenantId, language, query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
