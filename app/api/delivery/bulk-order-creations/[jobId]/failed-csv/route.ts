import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/http/route';
import { getReportUrl } from '@/lib/imports/get-import';
import { jobParams } from '@/lib/imports/import-schemas';

export const GET = route(
  {
    summary: 'Redirects to a signed URL of failed.csv',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    status: 302,
    errors: ['job_not_found', 'csv_not_ready'],
  },
  async ({ tenantId, params, request }) => {
    const origin = requestOrigin(request);
    return Response.redirect(
      await getReportUrl({ tenantId, jobId: params.jobId, report: 'failed', origin }),
      302,
    );
  },
);

export const { DELETE, PATCH, POST, PUT } = methodNotAllowed({ GET });
