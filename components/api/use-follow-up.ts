import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRequestKey } from '@/components/api/use-request-key';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { FollowUpInput } from '@/lib/imports/follow-up-schemas';
import type { importSchema } from '@/lib/imports/import-schemas';

/**
 * Imports rows of an import again, in a follow-up, and goes to its page. The same request sent twice, because the first answer
 * was lost, is one follow-up.
 * @param onSettled called when an answer has come: somebody else may have taken the rows
 */
export function useFollowUp(
  tenantId: string | null,
  jobId: string,
  onSettled?: (error: Error | null) => void,
) {
  const router = useRouter();
  const keyOf = useRequestKey();
  return useMutation({
    mutationFn: (input: FollowUpInput) =>
      browserFetch<typeof importSchema>(`/delivery/bulk-order-creations/${jobId}/follow-up`, {
        method: 'POST',
        body: { ...input, idempotency_key: keyOf(input) } satisfies FollowUpInput,
        tenantId,
      }),
    onSuccess: (followUp) => router.push(`/imports/${followUp.id}`),
    onSettled: (_, error) => onSettled?.(error),
  });
}
