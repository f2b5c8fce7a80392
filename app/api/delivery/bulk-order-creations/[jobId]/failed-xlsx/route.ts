import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { contentTypes } from '@/lib/import-files/content-types';
import { jobParams } from '@/lib/imports/import-schemas';
import { makeFailedWorkbook } from '@/lib/imports/make-failed-workbook';
import { route } from '@/lib/routes/route';
import { attachment } from '@/lib/storage/attachment';

export const GET = route(
  {
    summary: 'The failed rows that no follow-up has, as a workbook with coloured cells and reasons',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    errors: ['job_not_found', 'csv_not_ready', 'file_expired'],
  },
  async ({ tenantId, params, language }) => {
    const { fileName, content } = await makeFailedWorkbook({ tenantId, jobId: params.jobId, language });
    return new Response(content, {
      headers: { 'Content-Type': contentTypes.xlsx, 'Content-Disposition': attachment(fileName) },
    });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
