import type { DraftFields } from '@/lib/fields/delivery-draft';
import { type PointOrigins, sides } from '@/lib/fields/point-origin';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowWarning } from '@/lib/fields/row-warning';
import { shown } from '@/lib/fields/value-rules';
import { isInCountry } from '@/lib/geography/is-in-country';
import { territoryAt } from '@/lib/geography/territory-at';

/** Farther outside of a city than this, a point is not meant. Municipalities reach far beyond their towns. */
const FAR_KM = 50;
/** A point that may be farther off than this needs a look. */
const APPROXIMATE_M = 1000;

/** Named once: putting the names together for each row takes as long as the checks. */
const ends = sides.map((side) => ({
  side,
  field: `${side}_latitude` as const,
  columns: {
    latitude: `${side}_latitude`,
    longitude: `${side}_longitude`,
    country: `${side}_country`,
    city: `${side}_city`,
  } as const,
}));

/**
 * What is odd about the coordinates of an order, though they may be right: 0/0, another country, latitude and
 * longitude swapped, far from the city, only approximate. The borders are those of OpenStreetMap, accurate to a few
 * hundred metres; the cities are those of GeoNames, and one that it does not know gives no warning.
 */
export function warnAboutPoints(
  draft: DraftFields,
  { pickup, delivery }: PointOrigins,
  { cities }: Pick<ReferenceData, 'cities'>,
): RowWarning[] {
  const warnings: RowWarning[] = [];
  for (const { side, field, columns } of ends) {
    const latitude = Number(draft[columns.latitude]);
    const longitude = Number(draft[columns.longitude]);
    const country = draft[columns.country];
    const { accuracyM } = side === 'pickup' ? pickup : delivery;
    if (accuracyM !== null && accuracyM >= APPROXIMATE_M) {
      warnings.push({ field, code: 'coordinates_approximate', params: { accuracy: accuracyM } });
    }
    if (isInCountry(longitude, latitude, country)) {
      const city = draft[columns.city];
      const places = cities?.(country);
      if (!places || places.isClose(city, { latitude, longitude }, FAR_KM)) continue;
      const nearest = places.nearest(city, { latitude, longitude });
      const isFar = nearest && nearest.kmOutside > FAR_KM;
      // GeoNames lists the places of Réunion under RE, though they are in France as well.
      if (isFar && territoryAt(longitude, latitude) === country) {
        const params = { latitude, longitude, city: shown(city), distance: Math.round(nearest.km) };
        warnings.push({ field, code: 'coordinates_far_from_city', params });
      }
      continue;
    }
    if (latitude === 0 && longitude === 0) {
      warnings.push({ field, code: 'coordinates_zero' });
      continue;
    }
    const isSwapped = Math.abs(longitude) <= 90 && isInCountry(latitude, longitude, country);
    warnings.push({
      field,
      code: isSwapped ? 'coordinates_swapped' : 'coordinates_outside_country',
      params: { latitude, longitude, country },
    });
  }
  return warnings;
}
