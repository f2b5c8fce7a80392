import {
  EXISTING_REFERENCES_LIMIT,
  type ExistingReferences,
  existingReferencesSchema,
} from '@/lib/deliveries/existing-references-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/**
 * Asks which of a file's references deliveries already hold, so many a call as the API takes and one call after the
 * other: a file of 60,000 rows is 60 small questions, which keep nobody else waiting.
 * @param signal ends it between two calls and within one
 * @throws RequestProblem when one call fails: half an answer is none
 */
export async function fetchExistingReferences(
  tenantId: string | null,
  references: readonly string[],
  signal: AbortSignal,
): Promise<ExistingReferences> {
  const data: ExistingReferences['data'] = [];
  const imports = new Map<string, ExistingReferences['bulk_order_creations'][number]>();
  for (let start = 0; start < references.length; start += EXISTING_REFERENCES_LIMIT) {
    signal.throwIfAborted();
    const answer = await browserFetch('/delivery/deliveries/existing-references', {
      method: 'POST',
      schema: existingReferencesSchema,
      body: { external_reference_ids: references.slice(start, start + EXISTING_REFERENCES_LIMIT) },
      tenantId,
      signal,
    });
    data.push(...answer.data);
    for (const job of answer.bulk_order_creations) imports.set(job.id, job);
  }
  return { data, bulk_order_creations: [...imports.values()] };
}
