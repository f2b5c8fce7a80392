import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { jobParams } from '@/lib/imports/import-schemas';
import { previewRollback } from '@/lib/imports/preview-rollback';
import { rollbackPreviewSchema } from '@/lib/imports/rollback-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'What a rollback of the job would delete at this moment, what would stay and why',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: rollbackPreviewSchema,
    errors: ['job_not_found', 'job_still_running'],
  },
  ({ tenantId, params }) => previewRollback(tenantId, params.jobId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
