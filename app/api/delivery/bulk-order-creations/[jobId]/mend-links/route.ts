import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { jobParams } from '@/lib/imports/import-schemas';
import { listMendLinks } from '@/lib/mend-links/list-mend-links';
import { makeMendLink } from '@/lib/mend-links/make-mend-link';
import { madeMendLinkSchema, makeMendLinkBody, mendLinksSchema } from '@/lib/mend-links/mend-link-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the links by which others mend failed rows of a job, newest first',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    response: mendLinksSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params }) => listMendLinks(tenantId, params.jobId),
);

export const POST = route(
  {
    summary: 'Make a link by which whoever has it mends the failed rows of a job, without an account',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    body: makeMendLinkBody,
    response: madeMendLinkSchema,
    status: 201,
    errors: [
      ...(['job_not_found', 'job_still_running', 'import_rolled_back', 'file_expired'] as const),
      ...(['no_open_rows', 'too_many_attempts'] as const),
    ],
  },
  ({ tenantId, params, actor, language, body, request }) =>
    makeMendLink({
      ...{ tenantId, actor, jobId: params.jobId },
      ...{ input: body, language, origin: requestOrigin(request) },
    }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
