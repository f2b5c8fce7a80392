import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { changesListSchema, jobParams } from '@/lib/imports/import-schemas';
import { listChanges } from '@/lib/imports/list-changes';

export const GET = route(
  {
    summary: 'List what reading the file has changed by itself, with counts and examples',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: changesListSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, language }) => listChanges({ tenantId, jobId: params.jobId, language }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
