import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { importSchema, jobParams } from '@/lib/imports/import-schemas';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';

export const POST = route(
  {
    summary: 'Continue a failed job where it stopped, unless its file was the cause',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: importSchema,
    status: 202,
    errors: ['job_not_found', 'job_still_running', 'job_not_resumable'],
  },
  ({ tenantId, params, actor, language }) =>
    resumeFailedImport({ tenantId, jobId: params.jobId, actorName: actor.name, language }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
