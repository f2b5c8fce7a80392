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
