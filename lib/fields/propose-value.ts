import { nearestValue } from '@/lib/fields/edit-distance';
import { countryIndex, normaliseCountry } from '@/lib/fields/kinds/parse-country';
import { dateOrders } from '@/lib/fields/kinds/parse-date';
import { priorityWords } from '@/lib/fields/kinds/parse-priority';
import type { LogicalField } from '@/lib/fields/order-fields';
import { isProblem, readField } from '@/lib/fields/read-field';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblemCode } from '@/lib/fields/row-problem';

interface Mistake {
  field: LogicalField;
  code: RowProblemCode;
  /** What the cell says. */
  text: string;
}

/** Longer texts stand in the wrong column, and are no slip of the finger. */
const LONGEST_SLIP = 100;

/**
 * What was probably meant by a value that could not be read: the country or word that is spelt nearly like it, the number
 * without the letter O in it, the day with day and month the other way round. Whatever is proposed can be read.
 * @param locale in which a country is named, if such a cell can be read (BCP 47)
 * @returns null if nothing is near enough
 */
export function proposeValue(
  { field, code, text }: Mistake,
  reference: ReferenceData,
  locale: string,
): string | null {
  if (text.trim() === '' || text.length > LONGEST_SLIP) return null;
  if (code === 'unknown_country') return nearestCountry(text, locale);
  if (code === 'unknown_priority') return nearestValue(text.trim().toLowerCase(), priorityWords());
  if (code === 'invalid_date') return turnedDate(field, text, reference) ?? cleaned(field, text, reference);
  if (cleanable.has(code)) return cleaned(field, text, reference);
  return null;
}

const cleanable: ReadonlySet<RowProblemCode> = new Set<RowProblemCode>([
  'invalid_number',
  'invalid_phone',
  'invalid_time',
  'invalid_minutes',
  'invalid_characters',
]);

/** The country whose name in any language is nearest: its name, or its code where the locale's name cannot be read. */
function nearestCountry(text: string, locale: string): string | null {
  const index = countryIndex();
  const code = nearestValue(normaliseCountry(text), index);
  if (code === null) return null;
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  return index.get(normaliseCountry(name)) === code ? name : code;
}

/** A day that contradicts the order of its column: in ISO 8601, which has one order only. */
function turnedDate(field: LogicalField, text: string, reference: ReferenceData): string | null {
  const read = new Set(
    dateOrders.flatMap((dateOrder) => {
      const date = readField(field, text, { reference, dateOrder });
      return typeof date === 'string' ? [date] : [];
    }),
  );
  const [first, ...others] = read;
  return others.length === 0 ? (first ?? null) : null;
}

/** O for 0 and l for 1, where they stand among digits. */
const withDigits = (text: string) =>
  text.replace(/[\doOlI|.,]+/g, (signs) =>
    /\d/.test(signs) ? signs.replace(/[oO]/g, '0').replace(/[lI|]/g, '1') : signs,
  );

/** Ways to write what somebody, or a scanner, has written wrongly; the gentlest first. */
const cleanings: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').replace(/ {2,}/g, ' '),
  withDigits,
  (text) => withDigits(text).replace(/\s+/g, ''),
  (text) => withDigits(text).replace(/[^\d.,:+\-/ ()]+/g, ''),
  (text) => withDigits(text).replace(/[^\d.,:+\-/]+/g, ''),
];

function cleaned(field: LogicalField, text: string, reference: ReferenceData): string | null {
  // A share of an amount that is not known here: without its sign it would be another number.
  if (/[%‰٪]/.test(text)) return null;
  for (const clean of cleanings) {
    const candidate = clean(text).trim();
    if (candidate === '' || candidate === text.trim()) continue;
    const value = readField(field, candidate, { reference });
    if (value !== null && !isProblem(value)) return candidate;
  }
  return null;
}
