import { setImmediate } from 'node:timers/promises';
import { ApiError } from '@/lib/errors';
import { readBytes, requireJson } from '@/lib/http/read-json-body';
import { validationFailed } from '@/lib/http/validation-failed';
import { judgeInWorker } from '@/lib/inbound/batch-worker-pool';
import { batchLimits } from '@/lib/inbound/batch-schemas';
import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import { type BatchVerdict, judgeBatch, type JudgedBatch } from '@/lib/inbound/judge-batch';
import type { CheckedItem } from '@/lib/inbound/items/check-item';
import type { Language } from '@/lib/messages/language';

/** A body up to this many bytes is judged at once: at its worst that takes 20 ms, and starting a thread takes more. */
const SMALL = 64 * 1024;

/**
 * Reads the batch that a request carries, and checks everything about it that needs no database. A large one is
 * judged in a thread of its own, so that nobody else waits for it.
 * @throws ApiError unsupported_media_type, batch_too_large, invalid_json, validation_failed
 */
export async function readBatch(request: Request, language: Language): Promise<JudgedBatch> {
  requireJson(request);
  const { code, params } = batchTooLarge;
  const bytes = await readBytes(request, batchLimits.bytes, () => new ApiError(code, { params }));
  const isSmall = bytes.byteLength <= SMALL;
  return unpackBatch(isSmall ? judgeBatch(bytes, language) : await judgeInWorker({ bytes, language }));
}

/** What was judged, in slices that let others have their turn. */
export async function unpackBatch(verdict: BatchVerdict): Promise<JudgedBatch> {
  if ('refusal' in verdict) throw new ApiError(verdict.refusal.code, { params: verdict.refusal.params });
  if ('problems' in verdict) throw validationFailed(verdict.problems);
  const { slices, ...batch } = verdict.batch;
  const items: CheckedItem[] = [];
  for (const [index, slice] of slices.entries()) {
    if (index > 0) await setImmediate();
    items.push(...(JSON.parse(slice) as CheckedItem[]));
  }
  return { ...batch, items };
}
