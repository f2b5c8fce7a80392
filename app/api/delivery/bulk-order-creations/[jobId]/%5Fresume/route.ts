import { requireCronSecret } from '@/lib/auth/require-cron-secret';
import { ApiError } from '@/lib/errors';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { jobParams, resumedImportSchema } from '@/lib/imports/import-schemas';
import { resumeImport } from '@/lib/import-runs/resume-import';

/**
 * The folder is `%5Fresume`: Next takes one that begins with an underscore for private. The call needs no sign-in: it acts
 * only on a processing job whose lease has expired. Of any other job it says only to whoever sends `CRON_SECRET` that there
 * is one, and what state it is in; anybody else is answered as if there were none.
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
