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
  /** Rows are ready only once this is `answered`; until then they merely fit the rules. */
  state: 'asking' | 'answered' | 'failed';
  retry: () => void;
}

/**
 * Completes the check of the rows with what only the database knows: which references deliveries already
 * have. It asks once every row has been checked; another file or mapping cancels the call.
 */
export function useReferenceCheck(check: CheckResult | null): ReferenceCheck | null {
  const { tenantId } = usePerson();
  const references = check?.done ? check.references : [];
  const query = useQuery({
    // Check numbers are unique for the lifetime of the page: see use-file-reading.ts.
    queryKey: queryKeys.existingReferences(tenantId, check?.checkId),
    queryFn: ({ signal }) => fetchExistingReferences(tenantId, references, signal),
    enabled: references.length > 0,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always', // without a connection it is to fail and say so, not to wait
  });
  const existing = check?.done && references.length === 0 ? nothingHeld : query.data;
  const settled = useMemo(
    () => check && addHeldReferences(check, existing ?? nothingHeld),
    [check, existing],
  );
  return (
    settled && {
      ...settled,
      state: existing ? 'answered' : query.isError && !query.isFetching ? 'failed' : 'asking',
      retry: () => void query.refetch(),
    }
  );
}
