import {
  parsePackageItems,
  type DeliveryPackage,
  type PackageFault,
} from '@/lib/fields/kinds/parse-package-items';
import { type DateOrder, parseDate } from '@/lib/fields/kinds/parse-date';
import { MAX_MINUTES, parseMinutes } from '@/lib/fields/kinds/parse-minutes';
import { isPlainCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { parseOrdinaryPhone, parsePhone } from '@/lib/fields/kinds/parse-phone';
import { parsePriority } from '@/lib/fields/kinds/parse-priority';
import { parseTime } from '@/lib/fields/kinds/parse-time';
import { isShortenedNumber, normaliseReference } from '@/lib/fields/kinds/read-reference';
import {
  fieldIndex,
  type FieldKind,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { isSpreadsheetError } from '@/lib/fields/spreadsheet-errors';
import {
  openText,
  readAmount,
  readCoordinate,
  readCountry,
  shown,
  type ValueProblem,
} from '@/lib/fields/value-rules';
import { meansNothing } from '@/lib/fields/words-for-nothing';

/** The value of a field once it is read; null when blank. Numbers are plain decimal text, never floats. */
export type FieldValue = string | DeliveryPackage[] | null;

/** What a field's rule may use besides its own cell. */
export interface RuleContext {
  reference: ReferenceData;
  /** The country in the field's `countryFrom` field, alpha-2; null when that is blank, undefined when it is invalid. */
  country?: string | null;
  /** How the column of the field orders day and month; absent or null: unknown. */
  dateOrder?: DateOrder | null;
  /** The day on which the file is read (ISO 8601), to which dates without a year are close; absent: they are refused. */
  today?: string;
}

/** The rule of each kind: takes a trimmed text that is not empty and returns the value to store or the problem. */
const rules: Readonly<Record<FieldKind, (text: string, context: RuleContext) => FieldValue | ValueProblem>> =
  {
    text: (text) => text,
    reference: (text) =>
      isShortenedNumber(text)
        ? { code: 'shortened_number', params: { value: text } }
        : normaliseReference(text),
    latitude: (text) => readCoordinate(text, 'latitude'),
    longitude: (text) => readCoordinate(text, 'longitude'),
    country: (text, { reference }) => readCountry(text, reference),
    amount: readAmount,
    phone: readPhone,
    date: readDate,
    time: (text) => parseTime(text) ?? { code: 'invalid_time', params: { value: shown(text) } },
    minutes: (text) =>
      parseMinutes(text).minutes ?? {
        code: 'invalid_minutes',
        params: { value: shown(text), max: MAX_MINUTES },
      },
    priority: (text) => parsePriority(text) ?? { code: 'unknown_priority', params: { value: shown(text) } },
    package_items: (text) => {
      const { packages, fault } = parsePackageItems(text);
      return fault ? packageProblem(fault) : packages;
    },
  };

/**
 * Values that most cells of a kind already are, read without trimming and searching them for what a number cannot
 * contain; undefined where the whole way is needed.
 */
const quickRules: Partial<Record<FieldKind, (cell: string, context: RuleContext) => string | undefined>> = {
  latitude: (cell) => (isPlainCoordinate(cell, 'latitude') ? cell : undefined),
  longitude: (cell) => (isPlainCoordinate(cell, 'longitude') ? cell : undefined),
  phone: (cell, { country }) => parseOrdinaryPhone(cell, country ?? undefined),
};

/** What decoders and careless exports write for a letter that they could not read. */
const LOST_LETTER = '\ufffd';

const lostLetter = (index: number) => ({ character: 'U+FFFD', position: index + 1, reason: 'letter_lost' });

/** Reads a cell by its field's rule: the value, null when it is blank and optional, or the problem. */
export type FieldReader = (cell: string | undefined, context: RuleContext) => FieldValue | RowProblem;

/**
 * Creates the reader of a field: trims, detects values that are missing, too long or not text, and applies the rule
 * of the kind.
 */
function makeReader(field: LogicalField): FieldReader {
  const { kind, required, maxLength }: OrderField = orderFields[field];
  const rule = rules[kind];
  const quick = quickRules[kind];
  // The other kinds refuse the error of a spreadsheet with their own words.
  const takesAnyText = kind === 'text' || kind === 'reference';
  return (cell, context) => {
    const plain = quick && cell !== undefined && cell.length <= maxLength ? quick(cell, context) : undefined;
    if (plain !== undefined) return plain;
    const text = cell === undefined ? null : openText(cell, maxLength);
    if (text === null) return required ? { field, code: 'required_field_missing' } : null;
    if (typeof text !== 'string') return { field, ...text };
    const lost = text.indexOf(LOST_LETTER);
    if (lost >= 0) return { field, code: 'invalid_characters', params: lostLetter(lost) };
    if (takesAnyText && isSpreadsheetError(text))
      return { field, code: 'spreadsheet_error', params: { value: text } };
    if (kind !== 'country' && meansNothing(text, required)) {
      return required
        ? { field, code: 'required_field_missing', params: { reason: 'says_nothing', value: text } }
        : null;
    }
    const value = rule(text, context);
    return isProblem(value) ? { field, ...value } : value;
  };
}

/** The reader of each field, in the order of the fields. */
export const fieldReaders: readonly FieldReader[] = logicalFields.map(makeReader);

/** Reads a cell by its field's rule. */
export function readField(
  field: LogicalField,
  cell: string | undefined,
  context: RuleContext,
): FieldValue | RowProblem {
  return fieldReaders[fieldIndex[field]]!(cell, context);
}

/** Whether the result is a problem rather than a value. */
export function isProblem<Problem extends ValueProblem>(read: FieldValue | Problem): read is Problem {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

/** ISO 8601. */
function readDate(text: string, { dateOrder, today }: RuleContext): string | ValueProblem<'invalid_date'> {
  const { date, fault } = parseDate(text, { order: dateOrder ?? null, today: today ?? null });
  return date ?? { code: 'invalid_date', params: { value: shown(text), reason: fault } };
}

/**
 * Stored as E.164. When the row's country is itself invalid, a number that only the country could explain is not a
 * second problem, and null is returned.
 */
function readPhone(text: string, { country }: RuleContext): string | null | ValueProblem {
  const { e164, fault } = parsePhone(text, country ?? undefined);
  if (e164 !== undefined) return e164;
  if (fault === 'country_needed' && country === undefined) return null;
  const params: Record<string, string> = { value: shown(text), reason: fault };
  if (country) params.country = country;
  return { code: 'invalid_phone', params };
}

/** What is wrong with a list of packages. */
export function packageProblem({ reason, item, key }: PackageFault): ValueProblem<'invalid_package_items'> {
  const params: Record<string, string | number> = { reason };
  if (item !== undefined) params.item = item;
  if (key !== undefined) params.key = key;
  return { code: 'invalid_package_items', params };
}
