import { ApiError } from '@/lib/errors';
import { readBytes, requireJson } from '@/lib/http/read-json-body';
import { validationFailed } from '@/lib/http/validation-failed';
import { validateInWorker } from '@/lib/inbound/batch-worker-pool';
import { batchLimits } from '@/lib/inbound/batch-schemas';
import { batchTooLarge } from '@/lib/inbound/batch-too-large';
import type { BatchVerdict, ValidatedBatch } from '@/lib/inbound/validate-batch';
import type { Language } from '@/lib/languages/language';

/**
 * Reads the batch in a request and validates everything that needs no database. A large batch is validated in a
 * thread, so that nobody else has to wait.
 * @throws ApiError unsupported_media_type, batch_too_large, invalid_json, validation_failed
 */
export async function readBatch(
  request: Request,
  { tenantId, language }: { tenantId: string; language: Language },
): Promise<ValidatedBatch> {
  requireJson(request);
  const { code, params } = batchTooLarge;
  const bytes = await readBytes(request, batchLimits.bytes, () => new ApiError(code, { params }));
  return acceptBatch(await validateInWorker({ bytes, language }, tenantId));
}

/** The validated batch. @throws ApiError batch_too_large, invalid_json, validation_failed when it was refused */
export function acceptBatch(verdict: BatchVerdict): ValidatedBatch {
  if ('refusal' in verdict) throw new ApiError(verdict.refusal.code, { params: verdict.refusal.params });
  if ('problems' in verdict) throw validationFailed(verdict.problems);
  return verdict.batch;
}
