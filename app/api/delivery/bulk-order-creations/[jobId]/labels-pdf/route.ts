import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { jobParams } from '@/lib/imports/import-schemas';
import { printImport } from '@/lib/imports/print-import';
import { labelsPdfQuery } from '@/lib/imports/print-schemas';
import { route } from '@/lib/routes/route';
import { attachment } from '@/lib/storage/attachment';

export const GET = route(
  {
    summary: 'The labels of an ended job as PDF, one for each package',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    query: labelsPdfQuery,
    errors: ['job_not_found', 'job_still_running', 'nothing_to_print', 'too_much_to_print'],
  },
  async ({ tenantId, params, query, language, request }) => {
    const options = { tenantId, jobId: params.jobId, kind: 'labels', query, language } as const;
    const { fileName, content } = await printImport({ ...options, signal: request.signal });
    return new Response(content, {
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': attachment(fileName) },
    });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
