import {
  EXISTING_REFERENCES_LIMIT,
  type ExistingReferences,
  type existingReferencesSchema,
} from '@/lib/deliveries/existing-references-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/**
 * Asks which of a file's references deliveries already have. It makes one call at a time, each with as many
 * references as the API accepts: a file of 60,000 rows becomes 60 small calls, which keep nobody else
 * waiting.
 * @param signal aborts between two calls and during one
 * @throws RequestProblem when a call fails: there is no partial answer
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
    const answer = await browserFetch<typeof existingReferencesSchema>(
      '/delivery/deliveries/existing-references',
      {
        method: 'POST',
        body: { external_reference_ids: references.slice(start, start + EXISTING_REFERENCES_LIMIT) },
        tenantId,
        signal,
      },
    );
    data.push(...answer.data);
    for (const job of answer.bulk_order_creations) imports.set(job.id, job);
  }
  return { data, bulk_order_creations: [...imports.values()] };
}
