import { createHash } from 'node:crypto';
import type { ClientActor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';
import { parsePart } from '@/lib/http/find-problems';
import { parseJson } from '@/lib/http/parse-json';
import { bodyLines } from '@/lib/http/read-lines';
import { validationFailed } from '@/lib/http/validation-failed';
import {
  batchHead,
  type BatchHead,
  batchLimits,
  isTrial,
  largeBatchLimits,
} from '@/lib/inbound/batch-schemas';
import { canonicalText } from '@/lib/inbound/canonical-text';
import { dispatchBatch } from '@/lib/inbound/dispatch-batch';
import { currentHashVersion, hashedHead, identifyBatch } from '@/lib/inbound/hash-batch';
import { batchIdConflict } from '@/lib/inbound/import-batch';
import { answerEarlier, TriedLines } from '@/lib/inbound/try-lines';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import {
  beginWaiting,
  dropWaiting,
  type EarlierReceipt,
  endWaiting,
  findReceipt,
  retryWaiting,
  storePart,
} from '@/lib/inbound/waiting-batches';
import type { Language } from '@/lib/languages/language';

interface ReceiveOptions {
  client: ClientActor;
  language: Language;
}

interface ReceiveLinesOptions extends ReceiveOptions {
  /** Takes the request's `Idempotency-Key`: see `Call.beginWork`. */
  begin: (content: string) => Promise<void>;
}

export interface ReceivedBatch {
  importJobId: number;
  totalItems: number;
}

/**
 * Keeps a batch that was read as a whole, for the engine to take in. Content that was received before is not received
 * again: the answer names its job.
 * @throws ApiError batch_id_conflict, conflict; NoRoomError
 */
export async function receiveWhole(
  batch: ValidatedBatch,
  { client, language }: ReceiveOptions,
): Promise<ReceivedBatch> {
  const owner = { tenantId: client.tenantId, sourceSystem: batch.sourceSystem };
  const { batchId, operation, itemCount: totalItems, bodyBytes, completeMaxCancelled } = batch;
  const earlier = await findReceipt(owner, batchId);
  if (earlier) {
    return settleEarlier(
      earlier,
      { batchId, hash: batch.contentHashes[earlier.hashVersion]!, totalItems, completeMaxCancelled },
      client,
    );
  }
  const importJobId = await beginWaiting({ ...owner, sender: client, batchId, operation, language });
  await storePart(importJobId, 0, batch.sent);
  const contentHash = batch.contentHashes[currentHashVersion]!;
  await endWaiting(importJobId, { contentHash, totalItems, bodyBytes });
  await dispatchBatch({ importJobId, tenantId: client.tenantId });
  return { importJobId: Number(importJobId), totalItems };
}

/** The answer to a batch that was only tried: `TriedBatch` as JSON, or the first answer if it was taken in before. */
interface TriedAnswer {
  answer: Uint8Array<ArrayBuffer>;
}

/**
 * Receives a batch of lines: the first one is its head, each other one an item. However long it is, it is stored in parts as
 * it arrives; one that is only tried is decided in parts and answered, and nothing of it is kept.
 * @throws ApiError batch_too_large, invalid_json (with its line), validation_failed, batch_id_conflict, conflict,
 * complete_cancels_too_many (of a batch to try); NoRoomError
 */
export async function receiveLines(
  request: Request,
  options: ReceiveLinesOptions,
): Promise<ReceivedBatch | TriedAnswer> {
  const { bytes, lineBytes } = largeBatchLimits;
  const lines = bodyLines(request, { bytes, lineBytes }, tooLarge);
  try {
    return await receive(lines, options);
  } finally {
    await lines.return(); // what was refused before its end is not read on
  }
}

async function receive(
  lines: AsyncGenerator<Buffer, void, undefined>,
  options: ReceiveLinesOptions,
): Promise<ReceivedBatch | TriedAnswer> {
  const { client, language, begin } = options;
  const first = await lines.next();
  if (first.done)
    throw new ApiError('invalid_json', { params: { reason: 'the first line, the head, is missing' } });
  const head = readHead(first.value, language);
  const owner = { tenantId: client.tenantId, sourceSystem: head.sourceSystem };
  const { batchId, operation, completeMaxCancelled } = head;
  const earlier = await findReceipt(owner, batchId);
  if (isTrial(head)) return tryBatch({ lines, head, headLine: first.value, earlier }, options);
  const importJobId = earlier
    ? null
    : await beginWaiting({ ...owner, sender: client, batchId, operation, language });
  try {
    const { hash, totalItems, bodyBytes } = await readItems(lines, head, first.value, {
      keep: async (body, index) => {
        if (importJobId !== null) await storePart(importJobId, index, body);
      },
    });
    await begin(identifyBatch({ ...head, contentHashes: { [currentHashVersion]: hash } }));
    if (earlier)
      return await settleEarlier(earlier, { batchId, hash, totalItems, completeMaxCancelled }, client);
    await endWaiting(importJobId!, { contentHash: hash, totalItems, bodyBytes });
    await dispatchBatch({ importJobId: importJobId!, tenantId: client.tenantId });
    return { importJobId: Number(importJobId), totalItems };
  } catch (error) {
    if (importJobId !== null) await dropWaiting(importJobId).catch(() => undefined); // the next attempt does it, too
    throw error;
  }
}

interface LinesToTry {
  lines: AsyncGenerator<Buffer, void, undefined>;
  head: BatchHead;
  headLine: Buffer;
  earlier: EarlierReceipt | null;
}

/** The answer that the batch would have, or had. */
async function tryBatch(
  { lines, head, headLine, earlier }: LinesToTry,
  { client, language }: ReceiveOptions,
): Promise<TriedAnswer> {
  if (earlier && earlier.state !== 'taken in') throw new ApiError('conflict'); // it has no answer yet
  const tried = new TriedLines(head, { client, language });
  const { hash } = await readItems(lines, head, headLine, {
    note: (item) => tried.note(item),
    keep: async (body) => {
      if (!earlier) await tried.tryPart(body);
    },
  });
  if (!earlier) return { answer: await tried.end() };
  const { sourceSystem, batchId } = head;
  if (earlier.contentHash !== hash) throw batchIdConflict(batchId, earlier.importJobId);
  const answer = await answerEarlier({ tenantId: client.tenantId, sourceSystem }, batchId, language);
  if (!answer) throw new ApiError('conflict'); // its traces were removed meanwhile
  return { answer };
}

const tooLarge = () =>
  new ApiError('batch_too_large', {
    params: { limit_targets: largeBatchLimits.targets, limit_bytes: largeBatchLimits.bytes },
  });

function readHead(line: Buffer, language: Language): BatchHead {
  const { data, problems } = parsePart(batchHead, parseLine(line, 1), { place: 'body', language });
  if (problems) throw validationFailed(problems);
  return data;
}

/** Far more than an item has; the whole line is parsed at once. */
const MAX_LINE_VALUES = 20_000;

function parseLine(line: Buffer, number: number): unknown {
  try {
    return parseJson(line, MAX_LINE_VALUES);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const reason = `line ${number}: ${String(error.params.reason)}`;
    throw new ApiError(error.code, { params: { ...error.params, reason } });
  }
}

interface ItemReader {
  /** Takes the next part: a batch by itself, as JSON. */
  keep: (body: Uint8Array, index: number) => Promise<void>;
  /** Takes each item of the next part before it. */
  note?: (item: unknown) => void;
}

/** Reads the items into parts, and the hash that the batch would have as one JSON text. */
async function readItems(
  lines: AsyncGenerator<Buffer, void, undefined>,
  head: BatchHead,
  headLine: Buffer,
  { keep, note }: ItemReader,
) {
  const hash = createHash('sha256').update(hashedHead(head));
  const opening = Buffer.concat([
    headLine.subarray(0, headLine.lastIndexOf('}')),
    Buffer.from(',"targets":['),
  ]);
  let [totalItems, bodyBytes, partIndex] = [0, headLine.byteLength, 0];
  let part: Buffer[] = [];
  let partBytes = 0;
  const flush = async () => {
    if (part.length === 0) return;
    const items = part.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from(','), line]));
    await keep(Buffer.concat([opening, ...items, Buffer.from(']}')]), partIndex++);
    part = [];
    partBytes = 0;
  };
  for await (const line of lines) {
    totalItems += 1;
    if (totalItems > largeBatchLimits.targets) throw tooLarge();
    const item = parseLine(line, totalItems + 1);
    hash.update(`${canonicalText(item)}\n`);
    bodyBytes += line.byteLength;
    if (part.length === batchLimits.targets || partBytes + line.byteLength > largeBatchLimits.partBytes)
      await flush();
    note?.(item);
    part.push(Buffer.from(line)); // a copy: the piece that it came in is not kept
    partBytes += line.byteLength + 1;
  }
  await flush();
  if (totalItems === 0)
    throw new ApiError('invalid_json', { params: { reason: 'there is no item after the head' } });
  return { hash: hash.digest('hex'), totalItems, bodyBytes };
}

interface SentAgain {
  batchId: string;
  hash: string;
  totalItems: number;
  completeMaxCancelled: number | undefined;
}

/** What was received before under this batch ID: the same content is answered with its job, or tried again if it failed. */
async function settleEarlier(
  earlier: EarlierReceipt,
  { batchId, hash, totalItems, completeMaxCancelled }: SentAgain,
  { tenantId }: ClientActor,
): Promise<ReceivedBatch> {
  const { importJobId, contentHash, state } = earlier;
  if (contentHash !== hash) throw batchIdConflict(batchId, importJobId);
  if (state === 'failed') {
    await retryWaiting(importJobId, completeMaxCancelled);
    await dispatchBatch({ importJobId, tenantId });
  }
  return { importJobId: Number(importJobId), totalItems };
}
