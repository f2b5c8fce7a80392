import { formatCount } from '@/components/ui/format-number';
import type { CoordinatesSource } from '@/lib/fields/point-origin';

/** How the coordinates of an end of a delivery were found, in words. */
export const coordinatesSourceNames: Readonly<Record<CoordinatesSource, string>> = {
  file: 'The file',
  notation: 'Another notation in the file',
  swapped: 'The file, swapped back',
  place: 'The address book',
  earlier_delivery: 'An earlier delivery to this address',
  manual: 'A person',
  geocoder: 'The geocoder',
  city: 'The centre of the city',
};

/** A distance in metres, or from a kilometre on in kilometres: "35 m", "2.5 km". */
export function formatDistance(metres: number): string {
  return metres < 1000 ? `${formatCount(metres)} m` : `${formatCount(Math.round(metres / 100) / 10)} km`;
}
