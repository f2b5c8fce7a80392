'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { fetchLookAlikes, type LookAlike } from '@/components/new-import/checking/fetch-look-alikes';
import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';

/** Orders that may be there already, and what is to become of them. */
export interface LookAlikeCheck {
  /** Those that look like a delivery. */
  alike: { order: UnreferencedOrder; delivery: LookAlike }[];
  /** Those that are in the file twice. */
  repeated: UnreferencedOrder[];
  isAsking: boolean;
  isFailed: boolean;
  retry: () => void;
  leavesAlike: boolean;
  leavesRepeated: boolean;
  onLeaveAlike: (isOn: boolean) => void;
  onLeaveRepeated: (isOn: boolean) => void;
  /** The orders that the person leaves out. */
  leftOut: UnreferencedOrder[];
}

/**
 * Finds the orders without a reference that look like a delivery of the same customer, or like one another. It asks the
 * server once every row has been checked and the customer is chosen.
 */
export function useLookAlikes(check: CheckResult | null, customerId: string | undefined): LookAlikeCheck {
  const { tenantId } = usePerson();
  const [leavesAlike, setLeavesAlike] = useState(false);
  const [leavesRepeated, setLeavesRepeated] = useState(false);
  const orders = check?.unreferenced;
  const query = useQuery({
    // Check numbers are unique for the lifetime of the page: see use-file-reading.ts.
    queryKey: queryKeys.existingReferences(tenantId, 'look-alikes', check?.checkId, customerId),
    queryFn: ({ signal }) => fetchLookAlikes(tenantId, customerId ?? '', orders ?? [], signal),
    enabled: customerId !== undefined && check?.done === true && check.unreferenced.length > 0,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always', // without a connection it is to fail and say so, not to wait
  });
  const { data } = query;
  const alike = useMemo(
    () => (orders ?? []).flatMap((order, index) => (data?.[index] ? [{ order, delivery: data[index] }] : [])),
    [orders, data],
  );
  const repeated = useMemo(() => (orders ?? []).filter(({ repeatOf }) => repeatOf !== null), [orders]);
  const leftOut = useMemo(
    () => [
      ...new Set([
        ...(leavesAlike ? alike.map(({ order }) => order) : []),
        ...(leavesRepeated ? repeated : []),
      ]),
    ],
    [alike, repeated, leavesAlike, leavesRepeated],
  );
  return {
    alike,
    repeated,
    isAsking: query.isFetching,
    isFailed: query.isError && !query.isFetching,
    retry: () => void query.refetch(),
    leavesAlike,
    leavesRepeated,
    onLeaveAlike: setLeavesAlike,
    onLeaveRepeated: setLeavesRepeated,
    leftOut,
  };
}
