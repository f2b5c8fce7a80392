import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import type { RowWarning } from '@/lib/fields/row-warning';
import { isInCountry } from '@/lib/geography/is-in-country';

const sides = ['pickup', 'delivery'] as const;

/**
 * What is odd about the coordinates of an order, though they may be right: 0/0, another country, latitude and
 * longitude swapped. The borders are those of OpenStreetMap, accurate to a few hundred metres.
 */
export function warnAboutPoints(draft: DeliveryDraft): RowWarning[] {
  const warnings: RowWarning[] = [];
  for (const side of sides) {
    const latitude = Number(draft[`${side}_latitude`]);
    const longitude = Number(draft[`${side}_longitude`]);
    const country = draft[`${side}_country`];
    if (isInCountry(longitude, latitude, country)) continue;
    const field = `${side}_latitude` as const;
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
