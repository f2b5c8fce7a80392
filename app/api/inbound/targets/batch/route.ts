import { requireClientActor } from '@/lib/auth/require-client-actor';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { identifyBatch } from '@/lib/inbound/hash-batch';
import { batchBody, batchLimits, batchResultSchema } from '@/lib/inbound/batch-schemas';
import { importBatch } from '@/lib/inbound/import-batch';
import { readBatch } from '@/lib/inbound/read-batch';

export const POST = route(
  {
    summary: 'Import a batch of targets; each item succeeds or fails on its own',
    permission: 'inbound.targets.batch.write',
    body: batchBody,
    bodyLimitBytes: batchLimits.bytes,
    readsBody: true,
    repeatsSafely: true,
    response: batchResultSchema,
    errors: ['batch_too_large', 'batch_id_conflict'],
  },
  async ({ request, actor, language, beginWork, noteBody }) => {
    const client = requireClientActor(actor);
    const batch = await readBatch(request, { tenantId: client.tenantId, language });
    const { sourceSystem, batchId, operation, bodyBytes: bytes } = batch;
    noteBody({ sourceSystem, batchId, operation, bytes });
    await beginWork(identifyBatch(batch));
    const { answer } = await importBatch({ client, batch, language });
    return new Response(answer, { headers: { 'Content-Type': 'application/json' } });
  },
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
