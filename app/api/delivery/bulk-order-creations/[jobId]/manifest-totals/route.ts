import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { importSchema, jobParams } from '@/lib/imports/import-schemas';
import { setManifestTotals } from '@/lib/imports/set-manifest-totals';
import { manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import { route } from '@/lib/routes/route';

export const PUT = route(
  {
    summary: 'Keep what the shipper’s manifest says, to be held against the totals',
    permission: 'manage:operations:tenant',
    params: jobParams,
    unknownId: 'job_not_found',
    body: manifestTotalsSchema,
    response: importSchema,
    errors: ['job_not_found'],
  },
  ({ tenantId, params, body, actor, language }) =>
    setManifestTotals({
      ...{ tenantId, jobId: params.jobId, manifest: body },
      ...{ actorName: actor.name, language },
    }),
);

export const { DELETE, GET, OPTIONS, PATCH, POST } = methodNotAllowed({ PUT });
