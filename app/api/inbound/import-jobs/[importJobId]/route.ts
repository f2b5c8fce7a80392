import { z } from 'zod';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { getImportJob } from '@/lib/inbound/get-import-job';
import {
  getImportJobQuery,
  importJobParams,
  importJobSchema,
  pendingImportJobSchema,
} from '@/lib/inbound/import-job-schemas';

export const GET = route(
  {
    summary: 'Get a batch: its first answer with a page of its items, who sent it and when',
    permission: 'inbound.targets.read',
    params: importJobParams,
    unknownId: 'import_job_not_found',
    query: getImportJobQuery,
    response: z.union([importJobSchema, pendingImportJobSchema]),
    errors: ['import_job_not_found'],
  },
  ({ tenantId, language, params, query }) =>
    getImportJob({ tenantId, language, importJobId: params.importJobId, items: query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
