import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import { type PointOrigin, type PointOrigins, type Side, sides } from '@/lib/fields/point-origin';
import type { RowWarning } from '@/lib/fields/row-warning';

/**
 * Swaps latitude and longitude where a warning says that only then the point lies in its country.
 * @returns null when no warning does
 */
export function swapBack(
  draft: DeliveryDraft,
  origins: PointOrigins,
  warnings: readonly RowWarning[],
): { draft: DeliveryDraft; origins: PointOrigins } | null {
  const swapped = sides.filter((side) =>
    warnings.some(({ field, code }) => code === 'coordinates_swapped' && field === `${side}_latitude`),
  );
  if (swapped.length === 0) return null;
  const mended: DeliveryDraft = { ...draft };
  const from: Record<Side, PointOrigin> = { ...origins };
  for (const side of swapped) {
    mended[`${side}_latitude`] = draft[`${side}_longitude`];
    mended[`${side}_longitude`] = draft[`${side}_latitude`];
    from[side] = { ...origins[side], source: 'swapped' };
  }
  return { draft: mended, origins: from };
}
