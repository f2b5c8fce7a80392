import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { jobParams } from '@/lib/imports/import-schemas';
import { streamImportProgress } from '@/lib/imports/stream-import-progress';

export const GET = route(
  {
    summary: 'Watch the progress of a job as server-sent events, until it has ended',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    errors: ['job_not_found'],
  },
  ({ request, tenantId, actor, params, language }) =>
    streamImportProgress({
      tenantId,
      jobId: params.jobId,
      language,
      watcherId: actor.id,
      signal: request.signal,
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
