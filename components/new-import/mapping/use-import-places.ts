import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { placeBookQuery } from '@/components/new-import/queries';
import type { JobPlaces, Place } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** What an import takes from the address book, as far as it has been loaded. */
export interface PlacesOfImport {
  /** The places with which the rows are checked; null: none are needed; undefined: not known yet. */
  ofJob: JobPlaces | null | undefined;
  /** Whether the customer has a default pickup. */
  hasDefaultPickup: boolean;
  /** The default pickup; null: there is none, or it is not known yet. */
  defaultPickup: Place | null;
  /** Why the address book could not be loaded. */
  problem: Error | null;
  retry: () => void;
}

/**
 * The places with which the rows of a file are checked.
 * @param defaultPickupId the customer's default pickup; null: none; undefined: not known yet
 */
export function useImportPlaces(
  { places }: Pick<ProfileRules, 'places'>,
  defaultPickupId: string | null | undefined,
): PlacesOfImport {
  const { tenantId } = usePerson();
  const isNeeded = Object.values(places).some((place) => place !== undefined) || defaultPickupId !== null;
  const { data, error, refetch } = useQuery({ ...placeBookQuery(tenantId), enabled: isNeeded });
  return useMemo(() => {
    const defaultPickup = data?.find(({ id }) => id === defaultPickupId) ?? null;
    const isKnown = data !== undefined && defaultPickupId !== undefined;
    return {
      ofJob: !isNeeded ? null : isKnown ? { named: data, default_pickup: defaultPickup } : undefined,
      hasDefaultPickup: data ? defaultPickup !== null : typeof defaultPickupId === 'string',
      defaultPickup,
      problem: isNeeded && !data ? error : null,
      retry: () => void refetch(),
    };
  }, [isNeeded, data, defaultPickupId, error, refetch]);
}
