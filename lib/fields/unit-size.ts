import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';

/** From small to large; the same names as the database's `UnitSize`. */
export const unitSizes = ['small', 'medium', 'large', 'xlarge'] as const;

export type UnitSize = (typeof unitSizes)[number];

/** Cubic centimetres that count as one kilogram: the usual divisor of road and air carriers. */
const VOLUMETRIC_DIVISOR = 5000;

/** The heaviest chargeable weight, in kg, of each size; what is above `large` is `xlarge`. */
const UNIT_SIZE_LIMITS_KG = { small: 5, medium: 15, large: 30 } as const;

/** A thousandth of a gram: sums of floats must not lift 5 kg over the limit of 5 kg. */
const ROUNDING_KG = 1e-6;

/**
 * The size of vehicle space that a delivery needs: per package the larger of its weight and its volume / 5000, in kg,
 * times its quantity, summed, against the named limits. No packages means small. Imports and direct creation share it.
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
