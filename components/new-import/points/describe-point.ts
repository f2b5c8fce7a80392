import { countOf, formatDistance } from '@/components/ui/format-number';
import type { AddressPoint } from '@/lib/shaping/address-point';

/** Where a known point comes from: "3 earlier deliveries, up to 12 m apart". */
export function describePoint({ source, deliveries, accuracy_m: accuracy, label }: AddressPoint): string {
  if (source === 'manual') return 'set by hand';
  if (source === 'geocoder') return label === null ? 'found by the geocoder' : `the geocoder: ${label}`;
  const count = countOf(deliveries ?? 1, 'earlier delivery', 'earlier deliveries');
  if (deliveries === 1) return count;
  return accuracy
    ? `${count}, up to ${formatDistance(accuracy)} from each other`
    : `${count}, all to the same point`;
}
