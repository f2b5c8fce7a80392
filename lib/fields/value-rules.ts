import { findBadCharacter } from '@/lib/fields/find-bad-character';
import { AMOUNT_DECIMALS, MAX_AMOUNT, parseAmount } from '@/lib/fields/kinds/parse-amount';
import { axes, parseCoordinate, type Axis } from '@/lib/fields/kinds/parse-coordinate';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { trimCell } from '@/lib/fields/trim-cell';

/**
 * Rules for values, independent of field names: shared by spreadsheet rows, directly created deliveries and targets
 * of batches. Each takes text and returns the value to store or what is wrong with it.
 */

/** A problem with a value, before its field is known. */
export type ValueProblem<Code extends RowProblem['code'] = RowProblem['code']> = Pick<
  RowProblem,
  'params'
> & {
  code: Code;
};

/** Maximum characters of a value shown in a problem. */
const MAX_SHOWN_CHARACTERS = 80;

/** Runs before every rule: trims, and detects text that is too long or not text at all. Null when nothing is left. */
export function openText(
  value: string,
  maxLength: number,
): string | null | ValueProblem<'invalid_characters' | 'text_too_long'> {
  const text = trimCell(value);
  if (text === '') return null;
  const bad = findBadCharacter(text);
  if (bad) return { code: 'invalid_characters', params: bad };
  return text.length > maxLength
    ? { code: 'text_too_long', params: { limit: maxLength, length: text.length } }
    : text;
}

/** Decimal degrees, as plain decimal text. */
export function readCoordinate(
  text: string,
  axis: Axis,
): string | ValueProblem<'latitude_out_of_range' | 'longitude_out_of_range' | 'invalid_number'> {
  const { degrees, fault } = parseCoordinate(text, axis);
  if (degrees !== undefined) return degrees;
  const { limit } = axes[axis];
  return fault === 'out_of_range'
    ? { code: `${axis}_out_of_range`, params: { value: shown(text), min: -limit, max: limit } }
    : { code: 'invalid_number', params: { value: shown(text), reason: 'not_a_number' } };
}

/** ISO 3166-1 alpha-2. */
export function readCountry(
  text: string,
  reference: ReferenceData,
): string | ValueProblem<'unknown_country'> {
  return reference.countryCode(text) ?? { code: 'unknown_country', params: { value: shown(text) } };
}

/** Money, as plain decimal text with two decimals. */
export function readAmount(
  text: string,
): string | ValueProblem<'negative_amount' | 'too_many_decimals' | 'amount_too_large' | 'invalid_number'> {
  const { amount, fault } = parseAmount(text);
  if (amount !== undefined) return amount;
  const value = shown(text);
  switch (fault) {
    case 'negative_amount':
      return { code: fault, params: { value } };
    case 'too_many_decimals':
      return { code: fault, params: { value, limit: AMOUNT_DECIMALS } };
    case 'amount_too_large':
      return { code: fault, params: { value, max: MAX_AMOUNT } };
    case 'ambiguous':
    case 'exponent':
    case 'not_a_number':
      return { code: 'invalid_number', params: { value, reason: fault } };
  }
}

/** A value truncated for a message, without splitting a character. */
export function shown(text: string): string {
  if (text.length <= MAX_SHOWN_CHARACTERS) return text;
  return `${Array.from(text.slice(0, MAX_SHOWN_CHARACTERS + 1))
    .slice(0, -1)
    .join('')}…`;
}
