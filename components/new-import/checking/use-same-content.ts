'use client';

import { useQuery } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';
import { sameContentQuery } from '@/components/new-import/queries';

/**
 * The tenant's imports of a file with the same content, the newest first; empty while they are not known.
 * @param contentHash its SHA-256 in hexadecimal; null: not known yet
 */
export function useSameContent(contentHash: string | null) {
  const { tenantId } = usePerson();
  const { data } = useQuery(sameContentQuery(tenantId, contentHash));
  return data?.data ?? [];
}
