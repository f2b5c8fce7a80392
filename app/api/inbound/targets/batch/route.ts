import { requireClientActor } from '@/lib/auth/require-client-actor';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { acceptedAnswer, route } from '@/lib/routes/route';
import { identifyBatch } from '@/lib/inbound/hash-batch';
import { batchAnswerSchema, batchBody, batchLimits, receivedBatchSchema } from '@/lib/inbound/batch-schemas';
import { importBatch } from '@/lib/inbound/import-batch';
import { readBatch } from '@/lib/inbound/read-batch';
import { type ReceivedBatch, receiveLines, receiveWhole } from '@/lib/inbound/receive-batch';

/** One JSON value a line: the head of a batch, then its items. */
const linesType = 'application/x-ndjson';

export const POST = route(
  {
    summary: 'Import a batch of targets; each item succeeds or fails on its own',
    permission: 'inbound.targets.batch.write',
    body: batchBody,
    bodyLimitBytes: batchLimits.bytes,
    readsBody: true,
    readsAlso: [linesType],
    repeatsSafely: true,
    response: batchAnswerSchema,
    accepted: receivedBatchSchema,
    errors: ['batch_too_large', 'batch_id_conflict', 'complete_cancels_too_many', 'conflict'],
  },
  async ({ request, actor, language, beginWork, noteBody }) => {
    const client = requireClientActor(actor);
    if (isLines(request)) {
      const received = await receiveLines(request, { client, language, begin: beginWork });
      return 'answer' in received ? answered(received.answer) : accepted(received);
    }
    const batch = await readBatch(request, { tenantId: client.tenantId, language });
    const { sourceSystem, batchId, operation, bodyBytes: bytes } = batch;
    noteBody({ sourceSystem, batchId, operation, bytes });
    if (!batch.isTrial) await beginWork(identifyBatch(batch));
    if (!batch.isTrial && prefersAsync(request))
      return accepted(await receiveWhole(batch, { client, language }));
    const { answer } = await importBatch({ client, batch, language });
    return answered(answer);
  },
);

function answered(answer: Uint8Array<ArrayBuffer>): Response {
  return new Response(answer, { headers: { 'Content-Type': 'application/json' } });
}

/** RFC 7240. */
function prefersAsync(request: Request): boolean {
  return (request.headers.get('prefer') ?? '')
    .split(/[,;]/)
    .some((preference) => preference.trim().toLowerCase() === 'respond-async');
}

function isLines(request: Request): boolean {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase() === linesType;
}

function accepted({ importJobId, totalItems }: ReceivedBatch): Response {
  const response = acceptedAnswer(receivedBatchSchema, { importJobId, status: 'Accepted', totalItems });
  response.headers.set('Location', `/api/inbound/import-jobs/${importJobId}`);
  response.headers.set('Preference-Applied', 'respond-async');
  return response;
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
