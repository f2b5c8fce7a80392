import { requireCronSecret } from '@/lib/auth/require-cron-secret';
import { ApiError } from '@/lib/errors';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { jobParams, resumedImportSchema } from '@/lib/imports/import-schemas';
import { resumeImport } from '@/lib/import-runs/resume-import';

/**
 * The folder is named `%5Fresume` because Next treats folders with a leading underscore as private. The call needs no
 * authentication, since it acts only on a processing job whose lease has expired. Only callers with `CRON_SECRET` learn that
 * any other job exists and which state it is in; everybody else gets the same response as for an unknown job.
 */
export const POST = route(
  {
    summary: 'Hand a processing job with an expired lease to a new worker',
    permission: 'public',
    params: jobParams,
    unknownId: 'job_not_found',
    response: resumedImportSchema,
    status: 202,
    errors: ['job_not_found', 'lease_active', 'job_already_terminal', 'unauthenticated'],
  },
  async ({ params, request }) => {
    const isWatchdog = requireCronSecret(request);
    await resumeImport(params.jobId).catch((error: unknown) => {
      throw error instanceof ApiError && !isWatchdog ? new ApiError('job_not_found') : error;
    });
    return { id: params.jobId, status: 'processing' as const };
  },
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
