import { isInCountry } from '@/lib/geography/is-in-country';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { ItemProblem, ItemWarningCode } from '@/lib/items/item-problem';
import type { TargetValues } from '@/lib/fields/target-fields';

type Warning = ItemProblem<ItemWarningCode>;

/**
 * Finds what is unusual about a target, though acceptable.
 * @param values the target's new state
 * @param sent the item's own values: an item that does not mention the address gets no warnings about it
 * @param today the first day that has not yet ended everywhere on Earth: YYYY-MM-DD
 */
export function findWarnings(values: TargetValues, sent: Partial<TargetValues>, today: string): Warning[] {
  const warnings: Warning[] = [];
  if (mentionsAddress(sent)) warnings.push(...checkCoordinates(values), ...checkPostalCode(values));
  if (typeof sent.routeDate === 'string' && sent.routeDate < today) {
    const params = { value: sent.routeDate };
    warnings.push({ code: 'route_date_in_past', path: 'planning.routeDate', params });
  }
  return warnings;
}

function mentionsAddress({ street, postalCode, city, country, latitude, longitude }: Partial<TargetValues>) {
  return [street, postalCode, city, country, latitude, longitude].some((value) => value !== undefined);
}

function checkCoordinates({ latitude, longitude, country }: TargetValues): Warning[] {
  if (latitude === null || longitude === null) return [{ code: 'coordinates_missing', path: 'address' }];
  // Borders come from OpenStreetMap, accurate to a few hundred metres; the open sea belongs to no country.
  if (country === null || isInCountry(longitude, latitude, country)) return [];
  return [{ code: 'coordinates_outside_country', path: 'address', params: { latitude, longitude, country } }];
}

/** Checks against the postal code formats of Unicode CLDR. A country without a known format gets no warning. */
function checkPostalCode({ postalCode, country }: TargetValues): Warning[] {
  if (postalCode === null || country === null) return [];
  if (!postcodeValidatorExistsForCountry(country) || postcodeValidator(postalCode.toUpperCase(), country))
    return [];
  const params = { value: postalCode, country };
  return [{ code: 'postal_code_mismatch', path: 'address.postalCode', params }];
}
