import { fieldIndex, type LogicalField } from '@/lib/fields/order-fields';

/** In what way a cell was read as something else than it says. Returned by the API: never rename one. */
export const rowChangeKinds = [
  /** Spaces, line breaks or invisible characters around the text were dropped. */
  'trimmed',
  /** A word for nothing, such as "n/a". */
  'read_as_nothing',
  /** By a value replacement of the profile. */
  'replaced',
  /** An amount with a decimal comma, grouped thousands, a currency or other digits. */
  'number',
  /** Coordinates that are not plain decimal degrees. */
  'coordinates',
  'phone',
  'country',
  'date',
  'time',
  'duration',
  'priority',
  /** A reference in other characters for the same letters and digits. */
  'reference',
] as const;

export type RowChangeKind = (typeof rowChangeKinds)[number];

/** A change as an example: what the row says, and what was read. */
interface RowChangeExample {
  row_number: number;
  from: string;
  /** An empty text: nothing. */
  to: string;
}

/** How often the cells of a field were changed in one way, and the first examples. */
export interface RowChange {
  field: LogicalField;
  kind: RowChangeKind;
  count: number;
  examples: RowChangeExample[];
}

export const MAX_CHANGE_EXAMPLES = 3;

/**
 * Adds up changes of several parts of a file, in the order of the fields, the most frequent kind of a field first.
 * @param parts in the order of the file: the first examples are kept
 */
export function addUpChanges(parts: Iterable<readonly RowChange[]>): RowChange[] {
  const sums = new Map<string, RowChange>();
  for (const part of parts) {
    for (const { field, kind, count, examples } of part) {
      const key = `${field} ${kind}`;
      const sum = sums.get(key);
      if (!sum) sums.set(key, { field, kind, count, examples: [...examples] });
      else {
        sum.count += count;
        sum.examples.push(...examples.slice(0, MAX_CHANGE_EXAMPLES - sum.examples.length));
      }
    }
  }
  return [...sums.values()].sort(
    (one, other) => fieldIndex[one.field] - fieldIndex[other.field] || other.count - one.count,
  );
}
