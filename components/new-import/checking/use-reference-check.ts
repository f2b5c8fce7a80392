'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { fetchExistingReferences } from '@/components/new-import/checking/fetch-existing-references';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { addHeldReferences, type CheckWithHeld } from '@/components/new-import/checking/add-held-references';

const nothingHeld = { data: [], bulk_order_creations: [] };

export interface ReferenceCheck extends CheckWithHeld {
  /** Only `answered` says that rows are ready: before that they fit the rules, which is less. */
  state: 'asking' | 'answered' | 'failed';
  retry: () => void;
}

/**
 * Completes the check of the rows by what only the database knows: which references deliveries already hold. It is
 * asked when every row has been checked; another file or mapping ends the question.
 */
export function useReferenceCheck(check: CheckResult | null): ReferenceCheck | null {
  const { tenantId } = usePerson();
  const references = check?.done ? check.references : [];
  const asked = useQuery({
    // A check's number is its own as long as the page lives: see use-file-reading.ts.
    queryKey: queryKeys.existingReferences(tenantId, check?.checkId),
    queryFn: ({ signal }) => fetchExistingReferences(tenantId, references, signal),
    enabled: references.length > 0,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always', // without a connection it is to fail and say so, not to wait
  });
  const existing = check?.done && references.length === 0 ? nothingHeld : asked.data;
  const settled = useMemo(
    () => check && addHeldReferences(check, existing ?? nothingHeld),
    [check, existing],
  );
  return (
    settled && {
      ...settled,
      state: existing ? 'answered' : asked.isError && !asked.isFetching ? 'failed' : 'asking',
      retry: () => void asked.refetch(),
    }
  );
}
