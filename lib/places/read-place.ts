import type { LogicalField } from '@/lib/fields/order-fields';
import { isProblem, readField } from '@/lib/fields/read-field';
import { referenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { openText } from '@/lib/fields/value-rules';
import { type Place, type PlaceField, placeFields } from '@/lib/shaping/place-book';

/** A place's values, checked: as the rules of the order fields give them. */
export interface PlaceValues extends Place {
  name: string;
}

/** A place as it was written; blank texts are missing values. */
export type PlaceTexts = Partial<Record<keyof PlaceValues, string>>;

/** What is wrong with one value of a place, in the words of a row's problem. */
export interface PlaceProblem extends Omit<RowProblem, 'field'> {
  field: keyof PlaceValues;
}

const maxLengths = { code: 100, name: 200 } as const;

/** The order field by whose rule each value is read. */
const fieldOf = Object.fromEntries(placeFields.map((field) => [field, `pickup_${field}`])) as Record<
  PlaceField,
  LogicalField
>;

/** Line breaks and tabs, which spreadsheets have in cells and which no code or name in a list may have. */
const BREAKS = /[\t\n\r\u0085\u2028\u2029]/g;

type PlaceReading =
  | { place: PlaceValues; values: PlaceValues; problems: [] }
  | { place: null; values: Partial<PlaceValues>; problems: PlaceProblem[] };

/**
 * Reads a place by the rules of the order fields that it fills. All problems are found at once.
 * @param which `given`: only the values that are there, of a change
 */
export function readPlace(texts: PlaceTexts, which: 'all' | 'given' = 'all'): PlaceReading {
  const values: Partial<Record<keyof PlaceValues, string | null>> = {};
  const problems: PlaceProblem[] = [];
  const isRead = (field: keyof PlaceValues) => which === 'all' || texts[field] !== undefined;
  for (const field of ['code', 'name'] as const) {
    if (!isRead(field)) continue;
    const read = openText((texts[field] ?? '').replace(BREAKS, ' '), maxLengths[field]);
    if (read === null) problems.push({ field, code: 'required_field_missing' });
    else if (typeof read === 'string') values[field] = read;
    else problems.push({ field, ...read });
  }
  for (const field of placeFields) {
    if (!isRead(field)) continue;
    const read = readField(fieldOf[field], texts[field], { reference: referenceData() });
    if (isProblem(read)) problems.push({ ...read, field });
    else values[field] = read as string | null;
  }
  const read = values as PlaceValues;
  return problems.length === 0
    ? { place: read, values: read, problems: [] }
    : { place: null, values: read, problems };
}
