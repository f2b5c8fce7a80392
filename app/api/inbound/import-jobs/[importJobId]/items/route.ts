import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { importJobParams, jobItemsPageSchema, listJobItemsQuery } from '@/lib/inbound/import-job-schemas';
import { listJobItems } from '@/lib/inbound/list-job-items';

export const GET = route(
  {
    summary: 'List the items of a batch in the order sent, with a message for each problem',
    permission: 'inbound.targets.read',
    params: importJobParams,
    unknownId: 'import_job_not_found',
    query: listJobItemsQuery,
    response: jobItemsPageSchema,
    errors: ['import_job_not_found'],
  },
  ({ tenantId, language, params, query }) =>
    listJobItems({ tenantId, language, importJobId: params.importJobId, query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
