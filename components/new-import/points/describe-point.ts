import type { useTranslations } from 'use-intl';
import type { Formats } from '@/components/ui/use-formats';
import type { AddressPoint } from '@/lib/shaping/address-point';

/** Where a known point comes from: "3 earlier deliveries, up to 12 m apart". */
export function describePoint(
  { source, deliveries, accuracy_m: accuracy, label }: AddressPoint,
  t: ReturnType<typeof useTranslations<'newImport.describePoint'>>,
  formats: Formats,
): string {
  if (source === 'manual') return t('manual');
  if (source === 'geocoder') return label === null ? t('geocoder') : t('geocoderLabel', { label });
  const count = deliveries ?? 1;
  if (deliveries === 1) return t('deliveries', { count });
  return accuracy ? t('apart', { count, distance: formats.distance(accuracy) }) : t('same', { count });
}
