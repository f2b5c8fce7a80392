import { requireCronSecret } from '@/lib/auth/require-cron-secret';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/http/route';
import { jobParams, resumedImportSchema } from '@/lib/imports/import-schemas';
import { resumeImport } from '@/lib/imports/resume-import';

/**
 * The folder is `%5Fresume`: Next takes one that begins with an underscore for private. The call needs no sign-in and can
 * do no harm: it acts only on a processing job whose lease has expired, and tells nothing of it.
 */
export const POST = route(
  {
    summary: 'Hands a processing job whose lease has expired to a new worker',
    permission: 'public',
    params: jobParams,
    unknownId: 'job_not_found',
    response: resumedImportSchema,
    status: 202,
    errors: ['job_not_found', 'lease_active', 'job_already_terminal', 'unauthenticated'],
  },
  async ({ params, request }) => {
    requireCronSecret(request);
    await resumeImport(params.jobId);
    return { id: params.jobId, status: 'processing' as const };
  },
);

export const { DELETE, GET, PATCH, PUT } = methodNotAllowed({ POST });
