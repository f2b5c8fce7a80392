import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { importJobsPageSchema, listImportJobsQuery } from '@/lib/inbound/import-job-schemas';
import { listImportJobs } from '@/lib/inbound/list-import-jobs';

export const GET = route(
  {
    summary: 'List the batches of targets, newest first',
    permission: 'inbound.targets.read',
    query: listImportJobsQuery,
    response: importJobsPageSchema,
  },
  ({ tenantId, query }) => listImportJobs(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
