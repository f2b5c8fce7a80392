import type { DraftFields } from '@/lib/fields/delivery-draft';
import type { PointOrigin } from '@/lib/fields/point-origin';
import type { RowWarning } from '@/lib/fields/row-warning';
import { addressKeyOf } from '@/lib/geography/address-key';

/** A point that may be farther off does not say where an address is. */
const EXACT_M = 100;

interface Sighting {
  draft: Pick<
    DraftFields,
    'delivery_full_address' | 'delivery_city' | 'delivery_country' | 'delivery_postcode'
  >;
  /** Of the delivery's end. */
  origin: PointOrigin;
  warnings: readonly RowWarning[];
}

/**
 * The key of the address at which a delivery has been seen: later rows without coordinates may get its point. Null
 * when the point says nothing new or nothing certain: it came from the address itself, it is only approximate, or
 * there is a warning about it.
 */
export function sightingKeyOf({ draft, origin, warnings }: Sighting): string | null {
  const { source, accuracyM } = origin;
  if (source !== 'file' && source !== 'notation' && source !== 'place') return null;
  if (accuracyM !== null && accuracyM > EXACT_M) return null;
  if (warnings.some(({ field }) => field === 'delivery_latitude')) return null;
  return addressKeyOf({
    fullAddress: draft.delivery_full_address,
    city: draft.delivery_city,
    country: draft.delivery_country,
    postcode: draft.delivery_postcode,
  });
}
