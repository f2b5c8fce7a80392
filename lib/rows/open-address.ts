import { fieldIndex } from '@/lib/fields/order-fields';
import type { Side } from '@/lib/fields/point-origin';
import { readField } from '@/lib/fields/read-field';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { trimCell } from '@/lib/fields/trim-cell';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import { addressKeyOf } from '@/lib/geography/address-key';
import type { FieldTexts } from '@/lib/shaping/compile-rules';

/** An address of a row that has no coordinates. */
export interface OpenAddress {
  /** See `addressKeyOf`. */
  key: string;
  full_address: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  postcode: string | null;
}

/** Latitude and longitude as they stand in the row; empty where there is nothing. */
export function coordinateTexts(texts: FieldTexts, side: Side): [string, string] {
  const open = (field: 'latitude' | 'longitude') => {
    const text = trimCell(texts[fieldIndex[`${side}_${field}`]] ?? '');
    return meansNothing(text, true) ? '' : text;
  };
  return [open('latitude'), open('longitude')];
}

/**
 * The address of a side at which a row says nothing of the point. Null when it says anything, however wrong: that is
 * the row's problem. Null also when there is no whole address.
 */
export function findOpenAddress(texts: FieldTexts, side: Side, reference: ReferenceData): OpenAddress | null {
  if (coordinateTexts(texts, side).some((text) => text !== '')) return null;
  const read = (field: 'full_address' | 'city' | 'country' | 'postcode') => {
    const value = readField(`${side}_${field}`, texts[fieldIndex[`${side}_${field}`]], { reference });
    return typeof value === 'string' ? value : null;
  };
  const [full_address, city, country] = [read('full_address'), read('city'), read('country')];
  if (full_address === null || city === null || country === null) return null;
  const postcode = read('postcode');
  const key = addressKeyOf({ fullAddress: full_address, city, country, postcode });
  return key === null ? null : { key, full_address, city, country, postcode };
}
