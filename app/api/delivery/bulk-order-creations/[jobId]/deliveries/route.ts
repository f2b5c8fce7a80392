import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { acceptedAnswer, route } from '@/lib/routes/route';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { deletedDeliveriesSchema, jobParams, rollbackUnderWaySchema } from '@/lib/imports/import-schemas';

export const DELETE = route(
  {
    summary: 'Roll back an ended job: soft-delete its untouched deliveries and free their references',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: deletedDeliveriesSchema,
    accepted: rollbackUnderWaySchema,
    errors: ['job_not_found', 'job_still_running'],
  },
  async ({ tenantId, params, actor }) => {
    const { deletedCount, rollback, kept } = await deleteImportDeliveries({
      tenantId,
      jobId: params.jobId,
      actorName: actor.name,
    });
    const answer = { deleted_count: deletedCount, ...(kept.length > 0 && { kept }) };
    return rollback ? acceptedAnswer(rollbackUnderWaySchema, { ...answer, rollback }) : answer;
  },
);

export const { GET, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ DELETE });
