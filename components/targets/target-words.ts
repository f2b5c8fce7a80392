import { formatDay } from '@/components/ui/format-day';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import type { Change, Target } from '@/lib/targets/target-schemas';

export const statusNames: Record<Target['status'], string> = { Active: 'Active', Cancelled: 'Cancelled' };

export const priorityNames: Record<NonNullable<Target['planning']['priority']>, string> = {
  Low: 'Low',
  Medium: 'Medium',
  High: 'High',
};

const fieldAt = new Map(targetFieldNames.map((name) => [targetField(name).path, targetField(name)]));

/** The label of the field at a path: "address.postalCode" → "Postal code". */
export function fieldName(path: string): string {
  return path === 'status' ? 'Status' : (fieldAt.get(path)?.label ?? path);
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** "DE" → "Germany" */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 2500 → "2,500.00"; batches do not name a currency. */
export function formatRevenue(amount: number): string {
  return money.format(amount);
}

/** 85 → "1 h 25 min" */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** One value of a change, formatted for people; null if there was, or is, none. */
export function describeValue(path: string, value: Change['from']): string | null {
  if (value === null || value === '') return null;
  switch (fieldAt.get(path)?.kind) {
    case 'day':
      return formatDay(String(value));
    case 'minutes':
      return formatMinutes(Number(value));
    case 'amount':
      return formatRevenue(Number(value));
    case 'country':
      return countryName(String(value));
    default:
      return String(value);
  }
}

/** "45127 Essen, DE"; unknown parts are left out. */
export function describePlace({ postalCode, city, country }: Target['address']): string {
  return [[postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
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
