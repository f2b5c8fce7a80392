import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import {
  type lookedUpPointsSchema,
  MAX_ADDRESSES,
  type pointsSetSchema,
} from '@/lib/address-points/address-point-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { OpenAddress } from '@/lib/rows/open-address';
import type { AddressPoint } from '@/lib/shaping/address-point';

/** A point that a person sets for an address. */
export interface PointForAddress {
  address: OpenAddress;
  latitude: string;
  longitude: string;
  accuracyM: number | null;
}

const bodyOf = ({ full_address, city, country, postcode }: OpenAddress) => ({
  full_address,
  city,
  country,
  postcode,
});

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let at = 0; at < items.length; at += MAX_ADDRESSES) batches.push(items.slice(at, at + MAX_ADDRESSES));
  return batches;
}

/** The same for the same addresses, however many: query keys are compared at every rendering. */
function signatureOf(addresses: readonly OpenAddress[]): string {
  let mixed = 0n;
  for (const { key } of addresses) mixed ^= BigInt(key);
  return `${addresses.length} ${mixed}`;
}

/** What is known of the points of addresses, by their keys. */
export function addressPointsQuery(tenantId: string | null, addresses: readonly OpenAddress[]) {
  return queryOptions({
    queryKey: queryKeys.addressPoints(tenantId, signatureOf(addresses)),
    queryFn: async ({ signal }) => {
      const found = new Map<string, AddressPoint[]>();
      for (const batch of batchesOf(addresses)) {
        const { data } = await browserFetch<typeof lookedUpPointsSchema>('/delivery/address-points/look-up', {
          method: 'POST',
          body: { addresses: batch.map(bodyOf) },
          tenantId,
          signal,
        });
        for (const [index, { points }] of data.entries()) {
          const address = batch[index];
          if (address && points.length > 0) found.set(address.key, points);
        }
      }
      return found;
    },
    enabled: addresses.length > 0,
    staleTime: Infinity,
    // A map: it has no plain structure to share.
    structuralSharing: false,
  });
}

/** Sets the points of addresses by hand. */
export async function setAddressPoints(
  tenantId: string | null,
  points: readonly PointForAddress[],
): Promise<void> {
  for (const batch of batchesOf(points)) {
    await browserFetch<typeof pointsSetSchema>('/delivery/address-points', {
      method: 'PUT',
      body: {
        points: batch.map(({ address, latitude, longitude, accuracyM }) => ({
          ...bodyOf(address),
          latitude,
          longitude,
          accuracy_m: accuracyM,
        })),
      },
      tenantId,
    });
  }
}
