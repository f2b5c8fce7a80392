import type { AddressPointsOfFile } from '@/components/new-import/points/use-address-points';
import type { AddressInFile } from '@/components/new-import/reading/reading-messages';
import type { AddressPoint } from '@/lib/shaping/address-point';

/** The addresses of a file without coordinates, by what is known of them. */
export interface SortedAddresses {
  /** Those whose point the import takes. */
  known: { address: AddressInFile; point: AddressPoint }[];
  /** Those of which something is known that a person has to accept. */
  proposed: { address: AddressInFile; proposals: AddressPoint[] }[];
  unknown: AddressInFile[];
}

export function sortAddresses({
  addresses,
  points,
  chosen,
}: Pick<AddressPointsOfFile, 'addresses' | 'points' | 'chosen'>): SortedAddresses {
  const sorted: SortedAddresses = { known: [], proposed: [], unknown: [] };
  for (const address of addresses) {
    const all = points?.get(address.key) ?? [];
    const taken = chosen?.get(address.key);
    const point = all.find((one) => one === taken);
    const proposals = all.filter(({ is_proposal }) => is_proposal);
    if (point) sorted.known.push({ address, point });
    else if (proposals.length > 0) sorted.proposed.push({ address, proposals });
    else sorted.unknown.push(address);
  }
  return sorted;
}
