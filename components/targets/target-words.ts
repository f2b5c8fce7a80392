import type { useTranslations } from 'use-intl';
import type { Formats } from '@/components/ui/use-formats';
import { targetField, type TargetFieldName, targetFieldNames } from '@/lib/fields/target-fields';
import type { Change, Target } from '@/lib/targets/target-schemas';

type FieldWords = ReturnType<typeof useTranslations<'targets.fields'>>;
type DurationWords = ReturnType<typeof useTranslations<'targets.duration'>>;

const fieldAt: ReadonlyMap<string, TargetFieldName> = new Map(
  targetFieldNames.map((name) => [targetField(name).path, name]),
);

/** The label of the field at a path: "address.postalCode" → "Postal code". */
export function fieldName(path: string, t: FieldWords): string {
  if (path === 'status') return t('status');
  const name = fieldAt.get(path);
  return name ? t(name) : path.replace(/^metadata\./, '');
}

/** 85 → "1 h 25 min" */
export function formatMinutes(minutes: number, t: DurationWords): string {
  if (minutes < 60) return t('minutes', { minutes: String(minutes) });
  const rest = minutes % 60;
  const hours = String(Math.floor(minutes / 60));
  return rest === 0 ? t('hours', { hours }) : t('hoursAndMinutes', { hours, minutes: String(rest) });
}

/** One value of a change, formatted for people; null if there was, or is, none. */
export function describeValue(
  path: string,
  value: Change['from'],
  t: DurationWords,
  formats: Formats,
): string | null {
  if (value === null || value === '') return null;
  const name = fieldAt.get(path);
  switch (name && targetField(name).kind) {
    case 'day':
      return formats.day(String(value));
    case 'minutes':
      return formatMinutes(Number(value), t);
    case 'amount':
      return formats.money(Number(value));
    case 'country':
      return formats.country(String(value));
    default:
      return String(value);
  }
}

/** "45127 Essen, Germany"; unknown parts are left out. */
export function describePlace({ postalCode, city, country }: Target['address'], formats: Formats): string {
  const named = country === null ? null : formats.country(country);
  return [[postalCode, city].filter(Boolean).join(' '), named].filter(Boolean).join(', ');
}

/** Whether the target has no position on the map. */
export function lacksCoordinates({ latitude, longitude }: Target['address']): boolean {
  return latitude === null || longitude === null;
}

/** A link to the place on a map; null if its position is unknown. */
export function mapAddress({ latitude, longitude }: Target['address']): string | null {
  if (latitude === null || longitude === null) return null;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}
