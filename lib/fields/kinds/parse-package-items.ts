import { findBadCharacter } from '@/lib/fields/find-bad-character';

/** One kind of parcel in a delivery. Weights in kg, lengths in cm; null where the sender gave none. */
export interface DeliveryPackage {
  name: string;
  quantity: number;
  weight_kg: number | null;
  length_cm: number | null;
  width_cm: number | null;
  height_cm: number | null;
}

export const packageLimits = {
  items: 200,
  nameLength: 200,
  quantity: 100_000,
  /** In kg and cm: more than fits into any lorry, and keeps sums and products finite. */
  measure: 100_000,
} as const;

export const packageMeasures = ['weight_kg', 'length_cm', 'width_cm', 'height_cm'] as const;

/**
 * What is wrong with a list of packages. `item` counts from 1; it and `key` are absent when the list itself is
 * wrong.
 */
export interface PackageFault {
  reason:
    | 'not_json'
    | 'not_a_list'
    | 'too_many_items'
    | 'not_an_object'
    | 'missing'
    | 'not_text'
    | 'too_long'
    | 'bad_character'
    | 'not_a_number'
    | 'not_whole'
    | 'out_of_range'
    | 'unknown_key'
    /** A cell of a column with packages: `value`. */
    | 'unreadable';
  item?: number;
  key?: string;
}

export type ParsedPackages =
  { packages: DeliveryPackage[]; fault?: undefined } | { packages?: undefined; fault: PackageFault };

/** Reads a cell: a JSON array of packages. */
export function parsePackageItems(text: string): ParsedPackages {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { reason: 'not_json' } };
  }
  return checkPackages(value);
}

/**
 * Checks a list of packages, from a cell or from the API. Numbers may be text ("2.5"), because spreadsheets that
 * assemble JSON write them so; a missing quantity is 1. Unknown keys are ignored unless they look like a measure
 * under a name we don't read ("weight"): ignoring that would make a heavy parcel small.
 */
export function checkPackages(value: unknown): ParsedPackages {
  if (!Array.isArray(value)) return { fault: { reason: 'not_a_list' } };
  if (value.length > packageLimits.items) return { fault: { reason: 'too_many_items' } };
  const packages: DeliveryPackage[] = [];
  for (const [index, item] of value.entries()) {
    const checked = checkItem(item);
    if ('reason' in checked) return { fault: { ...checked, item: index + 1 } };
    packages.push(checked);
  }
  return { packages };
}

function checkItem(item: unknown): DeliveryPackage | PackageFault {
  if (!isObject(item)) return { reason: 'not_an_object' };
  const misnamed = Object.keys(item).find((key) => !knownKeys.has(key) && LIKE_A_MEASURE.test(key));
  if (misnamed !== undefined) return { reason: 'unknown_key', key: storable(misnamed) };

  const { name } = item;
  if (name === undefined || name === null) return { reason: 'missing', key: 'name' };
  if (typeof name !== 'string') return { reason: 'not_text', key: 'name' };
  const trimmed = name.trim();
  if (trimmed === '') return { reason: 'missing', key: 'name' };
  if (trimmed.length > packageLimits.nameLength) return { reason: 'too_long', key: 'name' };
  if (findBadCharacter(trimmed)) return { reason: 'bad_character', key: 'name' };

  const quantity = numberOf(item.quantity);
  if (quantity === undefined) return { reason: 'not_a_number', key: 'quantity' };
  if (quantity !== null && !Number.isInteger(quantity)) return { reason: 'not_whole', key: 'quantity' };
  if (quantity !== null && (quantity < 1 || quantity > packageLimits.quantity)) {
    return { reason: 'out_of_range', key: 'quantity' };
  }
  const result: DeliveryPackage = {
    name: trimmed,
    quantity: quantity ?? 1,
    weight_kg: null,
    length_cm: null,
    width_cm: null,
    height_cm: null,
  };
  for (const key of packageMeasures) {
    const measure = numberOf(item[key]);
    if (measure === undefined) return { reason: 'not_a_number', key };
    if (measure !== null && (measure < 0 || measure > packageLimits.measure))
      return { reason: 'out_of_range', key };
    result[key] = measure === 0 ? 0 : measure; // -0 is 0
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const knownKeys: ReadonlySet<string> = new Set(['name', 'quantity', ...packageMeasures]);
const LIKE_A_MEASURE = /^(?:qty|quantity|count|weight|length|width|height)/i;

/** null when no value is given, undefined when it is not a number. */
function numberOf(value: unknown): number | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return Number(value);
  return undefined;
}

/** A key in a form that can be stored and shown: JSON escapes can put anything into it. */
function storable(key: string): string {
  return key.slice(0, 40).replace(/[^\p{L}\p{N}_ -]/gu, '?');
}
