import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { importSchema, jobParams, settleBody } from '@/lib/imports/import-schemas';
import { settleImport } from '@/lib/imports/settle-import';

export const POST = route(
  {
    summary: 'Say that nobody has to look at an ended job any more, or that somebody has to after all',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    body: settleBody,
    response: importSchema,
    errors: ['job_not_found', 'job_still_running'],
  },
  ({ tenantId, params, body, actor, language }) =>
    settleImport({
      tenantId,
      jobId: params.jobId,
      isSettled: body.settled,
      actorName: actor.name,
      language,
    }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
