import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { jobParams } from '@/lib/imports/import-schemas';
import { ordersQuery, ordersSchema } from '@/lib/imports/last-import-schemas';
import { readImportOrders } from '@/lib/imports/read-import-orders';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Read what the orders of some rows of a job say, in the spelling in which files are compared',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: ordersQuery,
    response: ordersSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, query }) => readImportOrders({ tenantId, jobId: params.jobId }, query.row_numbers),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
