import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { correctionsBody } from '@/lib/imports/corrections-schema';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { followUpBody } from '@/lib/imports/follow-up-schemas';
import { importSchema, jobParams } from '@/lib/imports/import-schemas';

export const POST = route(
  {
    summary: 'Import failed rows of an ended job, or those that it did not reach, as a follow-up job',
    permission: 'manage:operations:tenant',
    repeatsSafely: true,
    params: jobParams,
    unknownId: 'job_not_found',
    body: followUpBody,
    ...correctionsBody,
    response: importSchema,
    status: 202,
    errors: [
      ...(['job_not_found', 'job_still_running', 'file_expired'] as const),
      ...(['rows_not_open', 'no_open_rows', 'idempotency_key_conflict'] as const),
    ],
  },
  ({ tenantId, params, actor, language, body, request }) =>
    followUpImport({
      ...{ tenantId, actor, language, jobId: params.jobId },
      input: { ...body, idempotency_key: body.idempotency_key ?? keyOf(request) },
    }),
);

function keyOf(request: Request): string | undefined {
  // Longer ones are cut: they are compared, never shown.
  return request.headers.get('idempotency-key')?.trim().slice(0, 200) || undefined;
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
