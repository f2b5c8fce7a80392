import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { abortImport } from '@/lib/imports/abort-import';
import { importSchema, jobParams } from '@/lib/imports/import-schemas';

export const POST = route(
  {
    summary: 'Abort a pending or processing job; deliveries created so far are kept',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: importSchema,
    errors: ['job_not_found', 'job_already_terminal'],
  },
  ({ tenantId, params, actor, language }) =>
    abortImport({ tenantId, jobId: params.jobId, actorName: actor.name, language }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
