import type { DeliveryDraft, DraftFields } from '@/lib/fields/delivery-draft';
import {
  columnOf,
  countryColumnOf,
  fieldIndex,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import { type FieldValue, isProblem, fieldReaders, type RuleContext } from '@/lib/fields/read-field';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { unitSizeOf } from '@/lib/fields/unit-size';

/** The cells of a row's fields, each at its `fieldIndex`; undefined where no column is mapped. */
export type RowCells = ReadonlyArray<string | undefined>;

/** A good row's draft, or all its problems in the order of the fields. */
export type RowVerdict = { draft: DeliveryDraft; problems: null } | { draft: null; problems: RowProblem[] };

/**
 * Precomputed steps of reading a row: each field, the position of its cell, its column, and the column of its
 * country.
 */
const steps = logicalFields.map((field) => {
  const { kind }: OrderField = orderFields[field];
  return {
    read: fieldReaders[fieldIndex[field]]!,
    place: fieldIndex[field],
    column: columnOf(field),
    countryColumn: countryColumnOf(field),
    blank: kind === 'package_items' ? () => [] : () => null,
  };
});

/**
 * Validates one row against docs/row-rules.md. Pure: the same cells give the same verdict. What depends on the rest
 * of the file or on the database (repeated references) is checked elsewhere.
 */
export function validateRow(cells: RowCells, reference: ReferenceData): RowVerdict {
  const problems: RowProblem[] = [];
  const values: Record<string, FieldValue> = {};
  const context: RuleContext = { reference };
  for (const { read, place, column, countryColumn, blank } of steps) {
    // Undefined when the country itself is invalid.
    if (countryColumn !== null) context.country = values[countryColumn] as string | null | undefined;
    const value = read(cells[place], context);
    if (isProblem(value)) problems.push(value);
    else values[column] = value ?? blank();
  }
  if (problems.length > 0) return { draft: null, problems };
  const fields = values as DraftFields;
  return { draft: Object.assign(fields, { unit_size: unitSizeOf(fields.packages) }), problems: null };
}
