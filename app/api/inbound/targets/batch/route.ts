import { requireClientActor } from '@/lib/auth/require-client-actor';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/http/route';
import { batchBody, batchLimits, batchResultSchema } from '@/lib/inbound/batch-schemas';
import { batchTooLarge, importBatch } from '@/lib/inbound/import-batch';

export const POST = route(
  {
    summary: 'Takes in a batch of targets, each on its own',
    permission: 'inbound.targets.batch.write',
    body: batchBody,
    bodyLimitBytes: batchLimits.bytes,
    bodyTooLarge: batchTooLarge,
    bodyItems: 'targets',
    response: batchResultSchema,
    errors: ['batch_too_large', 'batch_id_conflict'],
  },
  ({ actor, body, bodyBytes, language }) =>
    importBatch({ client: requireClientActor(actor), batch: body, bodyBytes, language }).then(
      ({ result }) => result,
    ),
);

export const { DELETE, GET, PATCH, PUT } = methodNotAllowed({ POST });
