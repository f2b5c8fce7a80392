import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/http/route';
import { getReportUrl } from '@/lib/imports/get-import';
import { jobParams } from '@/lib/imports/import-schemas';

/** The route of one of the two reports of a job. */
export function redirectToReport(report: 'success' | 'failed') {
  return route(
    {
      summary: `Redirects to a signed URL of ${report}.csv`,
      permission: 'manage:operations:tenant',
      params: jobParams,
      unknownId: 'job_not_found',
      status: 302,
      errors: ['job_not_found', 'csv_not_ready'],
    },
    async ({ tenantId, params, request }) => {
      const origin = requestOrigin(request);
      return Response.redirect(await getReportUrl({ tenantId, jobId: params.jobId, report, origin }), 302);
    },
  );
}
