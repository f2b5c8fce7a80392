import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { placeBookQuery } from '@/components/new-import/queries';
import type { JobPlaces } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/**
 * The places with which the rows of a file are checked.
 * @param defaultPickupId the customer's default pickup, if it has one
 * @returns null when the import names no places; undefined until the address book has been loaded
 */
export function useImportPlaces(
  rules: ProfileRules,
  defaultPickupId: string | null = null,
): JobPlaces | null | undefined {
  const { tenantId } = usePerson();
  const isNeeded = Object.keys(rules.places).length > 0 || defaultPickupId !== null;
  const { data } = useQuery({ ...placeBookQuery(tenantId), enabled: isNeeded });
  return useMemo(() => {
    if (!isNeeded) return null;
    return (
      data && {
        named: data,
        default_pickup: data.find(({ id }) => id === defaultPickupId) ?? null,
      }
    );
  }, [isNeeded, data, defaultPickupId]);
}
