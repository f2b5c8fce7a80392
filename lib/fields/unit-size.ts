import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';

/** From small to large. Same values as `UnitSize` in the database. */
export const unitSizes = ['small', 'medium', 'large', 'xlarge'] as const;

export type UnitSize = (typeof unitSizes)[number];

/** Cubic centimetres per kilogram: the usual divisor of road and air carriers. */
const VOLUMETRIC_DIVISOR = 5000;

/** Maximum chargeable weight in kg for each size; anything above `large` is `xlarge`. */
const UNIT_SIZE_LIMITS_KG = { small: 5, medium: 15, large: 30 } as const;

/** A thousandth of a gram: rounding errors in sums must not push 5 kg over the limit of 5 kg. */
const ROUNDING_KG = 1e-6;

/**
 * The vehicle space that a delivery needs: for each package the larger of its weight and its volume / 5000, in kg,
 * times its quantity; the sum is compared with the limits above. No packages means small. Shared by imports and
 * direct creation.
 */
export function unitSizeOf(packages: readonly DeliveryPackage[]): UnitSize {
  let total = 0;
  for (const item of packages) {
    const volume = (item.length_cm ?? 0) * (item.width_cm ?? 0) * (item.height_cm ?? 0);
    total += Math.max(item.weight_kg ?? 0, volume / VOLUMETRIC_DIVISOR) * item.quantity;
  }
  total -= ROUNDING_KG;
  if (total <= UNIT_SIZE_LIMITS_KG.small) return 'small';
  if (total <= UNIT_SIZE_LIMITS_KG.medium) return 'medium';
  if (total <= UNIT_SIZE_LIMITS_KG.large) return 'large';
  return 'xlarge';
}
