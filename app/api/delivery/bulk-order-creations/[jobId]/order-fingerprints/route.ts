import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { jobParams } from '@/lib/imports/import-schemas';
import { fingerprintsPageSchema, fingerprintsQuery } from '@/lib/imports/last-import-schemas';
import { listOrderFingerprints } from '@/lib/imports/read-import-orders';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the orders of a job with a number for what each says, for comparing a file with them',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: fingerprintsQuery,
    response: fingerprintsPageSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, query }) => listOrderFingerprints({ tenantId, jobId: params.jobId }, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
