import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { addressPointsQuery } from '@/components/new-import/points/queries';
import type { AddressInFile, CheckResult } from '@/components/new-import/reading/reading-messages';
import { type AddressPoint, choosePoints, type ChosenPoints } from '@/lib/shaping/address-point';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** What is known of the addresses of a file that have no coordinates. */
export interface AddressPointsOfFile {
  addresses: readonly AddressInFile[];
  /** The rows that have one of them. */
  rows: number;
  /** By the keys of the addresses; undefined: not known yet. */
  points: ReadonlyMap<string, readonly AddressPoint[]> | undefined;
  /** Those that the import takes; null: none. */
  chosen: ChosenPoints | null;
  /** Why they could not be looked up. */
  problem: Error | null;
  retry: () => void;
}

const nothingOpen: Pick<AddressPointsOfFile, 'addresses' | 'rows'> = { addresses: [], rows: 0 };

/** Looks up the addresses that the check has found without coordinates. The check then runs again with their points. */
export function useAddressPoints(
  check: CheckResult | null,
  rules: ProfileRules['coordinates'],
): AddressPointsOfFile {
  const { tenantId } = usePerson();
  // While rows are checked again, the addresses of the check before still hold.
  const [last, setLast] = useState(nothingOpen);
  if (check?.openAddresses && check.openAddresses !== last.addresses)
    setLast({ addresses: check.openAddresses, rows: check.openRows });
  const found = check?.openAddresses ?? last.addresses;
  const query = useMemo(() => addressPointsQuery(tenantId, found), [tenantId, found]);
  const { data: points, error, refetch } = useQuery(query);
  const chosen = useMemo(() => {
    const taken = points && choosePoints(points, rules);
    return taken && taken.size > 0 ? taken : null;
  }, [points, rules]);
  return {
    addresses: found,
    rows: check?.openAddresses ? check.openRows : last.rows,
    points,
    chosen,
    problem: points ? null : error,
    retry: () => void refetch(),
  };
}
