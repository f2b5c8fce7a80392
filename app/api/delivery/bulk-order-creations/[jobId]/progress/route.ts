import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { getImportProgress } from '@/lib/imports/get-import-progress';
import { importProgressSchema, jobParams } from '@/lib/imports/import-schemas';

export const GET = route(
  {
    summary: 'Get the progress of a job; cheap enough to call every second',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: importProgressSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, language }) => getImportProgress({ tenantId, jobId: params.jobId, language }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
