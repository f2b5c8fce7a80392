import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/routes/route';
import { getFileUrl } from '@/lib/imports/get-file-url';
import type { JobFile } from '@/lib/imports/sign-import-file';
import { jobParams } from '@/lib/imports/import-schemas';

const names: Record<JobFile, string> = {
  original: 'the uploaded file',
  success: 'success.csv',
  failed: 'failed.csv',
  skipped: 'skipped.csv, the rows that the profile leaves out',
  unprocessed: 'unprocessed.csv, the rows that an aborted or failed job did not reach',
};

/** Makes the route of one of a job's files. */
export function redirectToFile(file: JobFile) {
  return route(
    {
      summary: `Redirect to a signed URL for ${names[file]}`,
      permission: 'manage:operations:tenant',
      params: jobParams,
      unknownId: 'job_not_found',
      status: 302,
      errors: ['job_not_found', 'csv_not_ready', 'file_expired'],
    },
    async ({ tenantId, params, request }) => {
      const origin = requestOrigin(request);
      return Response.redirect(await getFileUrl({ tenantId, jobId: params.jobId, file, origin }), 302);
    },
  );
}
