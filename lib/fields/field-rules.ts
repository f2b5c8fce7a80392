import { fieldTable, type FieldKind, type LogicalField } from '@/lib/fields/order-fields';
import type { PackageFault } from '@/lib/fields/kinds/parse-package-items';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import {
  openText,
  readAmount,
  readCoordinate,
  readCountry,
  shown,
  type ValueProblem,
} from '@/lib/fields/value-rules';

/** A trimmed cell that holds text, fit to be judged by its field's rule; null when it is blank and may be. */
export type OpenedCell = string | null | RowProblem;

/** What comes before every rule: trims, and finds what is missing, too long, or not text at all. */
export function openCell(field: LogicalField, cell: string | undefined): OpenedCell {
  const { required, maxLength } = fieldTable[field];
  const text = cell === undefined ? null : openText(cell, maxLength);
  if (text === null) return required ? { field, code: 'required_field_missing' } : null;
  return typeof text === 'string' ? text : { field, ...text };
}

/**
 * The rule of each kind of field whose value is one text: takes an opened cell, gives the value to keep or the problem.
 * Packages and phones, which need more than their own cell, have functions of their own below.
 */
const rules: Readonly<
  Record<
    Exclude<FieldKind, 'package_items' | 'phone'>,
    (text: string, reference: ReferenceData) => string | ValueProblem
  >
> = {
  text: (text) => text,
  reference: (text) => text,
  latitude: (text) => readCoordinate(text, 'latitude'),
  longitude: (text) => readCoordinate(text, 'longitude'),
  country: readCountry,
  amount: readAmount,
};

/** The fields whose value is one text that their own cell explains. */
export type ValueField = Exclude<LogicalField, 'delivery_contact_phone' | 'package_items'>;

/** Reads such a field: its value, null when it is blank and may be, or its problem. */
export function readValue(
  field: ValueField,
  cell: string | undefined,
  reference: ReferenceData,
): string | null | RowProblem {
  const text = openCell(field, cell);
  if (typeof text !== 'string') return text;
  const value = rules[fieldTable[field].kind](text, reference);
  return typeof value === 'string' ? value : { field, ...value };
}

/**
 * Judges a phone with the row's own country. `country` is undefined when that cell is itself wrong: then a number that
 * only the country could explain is no second problem, and null is given.
 */
export function judgePhone(
  field: LogicalField,
  text: string,
  country: string | undefined,
): string | null | RowProblem {
  const { e164, fault } = parsePhone(text, country);
  if (e164 !== undefined) return e164;
  if (fault === 'country_needed' && country === undefined) return null;
  const params: Record<string, string> = { value: shown(text), reason: fault };
  if (country !== undefined) params.country = country;
  return { field, code: 'invalid_phone', params };
}

/** A fault in a list of packages as a problem of its field. */
export function packageProblem({ reason, item, key }: PackageFault): RowProblem {
  const params: Record<string, string | number> = { reason };
  if (item !== undefined) params.item = item;
  if (key !== undefined) params.key = key;
  return { field: 'package_items', code: 'invalid_package_items', params };
}
