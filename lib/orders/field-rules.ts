import { fieldTable, type FieldKind, type LogicalField } from '@/lib/orders/fields';
import { findBadCharacter } from '@/lib/orders/find-bad-character';
import { MAX_AMOUNT, AMOUNT_DECIMALS, parseAmount } from '@/lib/orders/parse-amount';
import { axes, parseCoordinate, type Axis } from '@/lib/orders/parse-coordinate';
import type { PackageFault } from '@/lib/orders/parse-package-items';
import { parsePhone } from '@/lib/orders/parse-phone';
import type { ReferenceData } from '@/lib/orders/reference-data';
import type { RowProblem } from '@/lib/orders/row-problem';
import { trimCell } from '@/lib/orders/trim-cell';

/** The most of a cell that a problem repeats. */
const SHOWN_CHARACTERS = 80;

/** A trimmed cell that holds text, fit to be judged by its field's rule; null when it is blank and may be. */
export type OpenedCell = string | null | RowProblem;

/** What comes before every rule: trims, and finds what is missing, too long, or not text at all. */
export function openCell(field: LogicalField, cell: string | undefined): OpenedCell {
  const { required, maxLength } = fieldTable[field];
  const text = cell === undefined ? '' : trimCell(cell);
  if (text === '') return required ? { field, code: 'required_field_missing' } : null;
  const bad = findBadCharacter(text);
  if (bad) return { field, code: 'invalid_characters', params: bad };
  if (text.length > maxLength) {
    return { field, code: 'text_too_long', params: { limit: maxLength, length: text.length } };
  }
  return text;
}

/**
 * The rule of each kind of field whose value is one text: takes an opened cell, gives the value to keep or the problem.
 * Packages and phones, which need more than their own cell, have functions of their own below.
 */
const rules: Readonly<
  Record<
    Exclude<FieldKind, 'package_items' | 'phone'>,
    (field: LogicalField, text: string, reference: ReferenceData) => string | RowProblem
  >
> = {
  text: (_field, text) => text,
  reference: (_field, text) => text,
  latitude: (field, text) => judgeCoordinate(field, text, 'latitude'),
  longitude: (field, text) => judgeCoordinate(field, text, 'longitude'),
  country: (field, text, reference) =>
    reference.countryCode(text) ?? { field, code: 'unknown_country', params: { value: shown(text) } },
  amount: judgeAmount,
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
  return typeof text === 'string' ? rules[fieldTable[field].kind](field, text, reference) : text;
}

function judgeCoordinate(field: LogicalField, text: string, axis: Axis): string | RowProblem {
  const { degrees, fault } = parseCoordinate(text, axis);
  if (degrees !== undefined) return degrees;
  const { limit } = axes[axis];
  return fault === 'out_of_range'
    ? { field, code: `${axis}_out_of_range`, params: { value: shown(text), min: -limit, max: limit } }
    : { field, code: 'invalid_number', params: { value: shown(text), reason: 'not_a_number' } };
}

function judgeAmount(field: LogicalField, text: string): string | RowProblem {
  const { amount, fault } = parseAmount(text);
  if (amount !== undefined) return amount;
  const value = shown(text);
  switch (fault) {
    case 'negative_amount':
      return { field, code: fault, params: { value } };
    case 'too_many_decimals':
      return { field, code: fault, params: { value, limit: AMOUNT_DECIMALS } };
    case 'amount_too_large':
      return { field, code: fault, params: { value, max: MAX_AMOUNT } };
    case 'ambiguous':
    case 'exponent':
    case 'not_a_number':
      return { field, code: 'invalid_number', params: { value, reason: fault } };
  }
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

/** A cell cut to what a message can show, never through the middle of a character. */
function shown(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  return `${Array.from(text.slice(0, SHOWN_CHARACTERS + 1))
    .slice(0, -1)
    .join('')}…`;
}
