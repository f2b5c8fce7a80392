import {
  EXISTING_REFERENCES_LIMIT,
  type ExistingReferences,
  type existingReferencesSchema,
} from '@/lib/deliveries/existing-references-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** A call spends most of its time on the way: three at once take a third of the time and still keep nobody else waiting. */
const CALLS_AT_ONCE = 3;

/**
 * Asks which of a file's references deliveries already have. Each call has as many references as the API accepts: a file of
 * 60,000 rows becomes 60 small calls, of which a few run at once.
 * @param signal aborts between two calls and during one
 * @throws RequestProblem when a call fails: there is no partial answer
 */
export async function fetchExistingReferences(
  tenantId: string | null,
  references: readonly string[],
  signal: AbortSignal,
): Promise<ExistingReferences> {
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < references.length; start += EXISTING_REFERENCES_LIMIT)
    parts.push(references.slice(start, start + EXISTING_REFERENCES_LIMIT));
  const answers: ExistingReferences[] = [];
  let next = 0;
  const askForParts = async () => {
    while (next < parts.length) {
      signal.throwIfAborted();
      const at = next++;
      try {
        answers[at] = await browserFetch<typeof existingReferencesSchema>(
          '/delivery/deliveries/existing-references',
          { method: 'POST', body: { external_reference_ids: parts[at] }, tenantId, signal },
        );
      } catch (error) {
        next = parts.length; // the others need not ask on
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, askForParts));
  const imports = new Map(
    answers.flatMap((answer) => answer.bulk_order_creations.map((job) => [job.id, job] as const)),
  );
  return { data: answers.flatMap(({ data }) => data), bulk_order_creations: [...imports.values()] };
}
