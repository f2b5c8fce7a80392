import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { jobParams } from '@/lib/imports/import-schemas';
import { rollBackSelectedRows } from '@/lib/imports/roll-back-rows';
import { rollBackRowsBody, rolledBackRowsSchema } from '@/lib/imports/rollback-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Roll back some rows of an ended job; all of them: DELETE …/deliveries',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    body: rollBackRowsBody,
    response: rolledBackRowsSchema,
    errors: ['job_not_found', 'job_still_running', 'rollback_under_way'],
  },
  ({ tenantId, params, body, actor }) =>
    rollBackSelectedRows({
      ...{ tenantId, jobId: params.jobId, rowNumbers: body.row_numbers },
      actorName: actor.name,
    }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
