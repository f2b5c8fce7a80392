import type { ItemErrorCode, ItemProblem } from '@/lib/items/item-problem';
import {
  type TargetField,
  targetField,
  type TargetFieldKind,
  type TargetFieldName,
  type TargetValue,
} from '@/lib/fields/target-fields';
import { AMOUNT_DECIMALS, MAX_AMOUNT } from '@/lib/fields/kinds/parse-amount';
import { axes, type Axis, COORDINATE_DECIMALS } from '@/lib/fields/kinds/parse-coordinate';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { openText, readAmount, readCoordinate, readCountry, shown } from '@/lib/fields/value-rules';
import { TargetPriority } from '@/prisma/generated/enums';

/** Why a value was refused. */
export type Refusal = Omit<ItemProblem<ItemErrorCode>, 'path'>;

type Reader = (value: unknown, field: TargetField, reference: ReferenceData) => TargetValue | null | Refusal;

/** One rule per kind: takes a JSON value that is not null, and returns the value to store or the refusal. */
const readers: Readonly<Record<TargetFieldKind, Reader>> = {
  text: (value, { limit = Infinity }) => readText(value, limit),
  country: (value, { limit = Infinity }, reference) => {
    const text = readText(value, limit);
    return typeof text === 'string' ? readCountry(text, reference) : text;
  },
  latitude: (value) => readDegrees(value, 'latitude'),
  longitude: (value) => readDegrees(value, 'longitude'),
  day: readRouteDate,
  minutes: readMinutes,
  priority: readPriority,
  amount: (value) => {
    if (!isNumber(value)) return wrongType('number', value);
    if (value >= 0 && value <= largestAmount && hasDecimals(value, AMOUNT_DECIMALS))
      return withoutSign(value);
    const amount = readAmount(decimalText(value));
    return typeof amount === 'string' ? Number(amount) : amount;
  },
};

/** Reads one value of an item. Null and blank text mean no value. */
export function readTargetValue(
  name: TargetFieldName,
  value: unknown,
  reference: ReferenceData,
): TargetValue | null | ItemProblem<ItemErrorCode> {
  if (value === null) return null;
  const field = targetField(name);
  const read = readers[field.kind](value, field, reference);
  return isRefusal(read) ? { code: read.code, path: field.path, params: read.params } : read;
}

/** Whether the result is a refusal rather than a value. */
export function isRefusal(read: unknown): read is Refusal {
  return typeof read === 'object' && read !== null;
}

/** Reads a text; blank text gives null. */
export function readText(value: unknown, maxLength: number): string | null | Refusal {
  return typeof value === 'string' ? openText(value, maxLength) : wrongType('string', value);
}

/** The refusal of a value with the wrong JSON type. */
export function wrongType(expected: string, value: unknown): Refusal {
  return { code: 'invalid_type', params: { expected, given: jsonType(value) } };
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // JSON's grammar allows 1e999, which is beyond the range of a double.
  return typeof value === 'number' && !Number.isFinite(value) ? 'a number beyond all bounds' : typeof value;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const largestAmount = Number(MAX_AMOUNT);

/**
 * Whether a number is within this many decimals, as nearly all are: the rules, which read text, would return it as it is.
 * Exact for numbers whose digits a double can hold.
 */
function hasDecimals(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale === value;
}

/** JSON has -0. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value;
}

/** A number as plain decimal text without an exponent, as the row rules expect. */
function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}

function readDegrees(value: unknown, axis: Axis): number | Refusal {
  if (!isNumber(value)) return wrongType('number', value);
  if (Math.abs(value) <= axes[axis].limit && hasDecimals(value, COORDINATE_DECIMALS))
    return withoutSign(value);
  const degrees = readCoordinate(decimalText(value), axis);
  return typeof degrees === 'string' ? Number(degrees) : degrees;
}

/** An existing calendar day in ISO 8601. */
function readRouteDate(value: unknown): string | null | Refusal {
  if (typeof value !== 'string') return wrongType('string', value);
  const text = openText(value, 100);
  if (typeof text !== 'string') return text;
  return isDay(text) ? text : { code: 'invalid_route_date', params: { value: shown(text) } };
}

/** In the proleptic Gregorian calendar, as in PostgreSQL: there is no year 0. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year > 0 && day > 0 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay;
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function readMinutes(value: unknown, { limit: max = Infinity }: TargetField): number | Refusal {
  if (!isNumber(value)) return wrongType('number', value);
  if (!Number.isInteger(value)) return { code: 'invalid_number', params: { value } };
  if (value < 0) return { code: 'negative_duration', params: { value } };
  if (value > max) return { code: 'duration_too_long', params: { value, max } };
  return withoutSign(value);
}

function readPriority(value: unknown): TargetPriority | null | Refusal {
  const text = readText(value, 100);
  if (typeof text !== 'string') return text;
  if (Object.hasOwn(TargetPriority, text)) return text as TargetPriority;
  const known = Object.values(TargetPriority).join(', ');
  return { code: 'unknown_priority', params: { value: shown(text), known } };
}
