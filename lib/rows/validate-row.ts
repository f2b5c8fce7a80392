import type { DeliveryDraft, DraftFields } from '@/lib/fields/delivery-draft';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';
import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';
import {
  columnOf,
  countryColumnOf,
  fieldIndex,
  type LogicalField,
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
    field,
    isDate: kind === 'date',
    read: fieldReaders[fieldIndex[field]]!,
    place: fieldIndex[field],
    column: columnOf(field),
    countryColumn: countryColumnOf(field),
    blank: kind === 'package_items' ? () => [] : () => null,
  };
});

/** What a row is read by besides its own cells. */
export interface RowContext {
  reference: ReferenceData;
  /** How each column of dates orders day and month; absent: unknown. */
  dateOrders?: Readonly<Partial<Record<LogicalField, DateOrder | null>>>;
  /** The day on which the file is read (ISO 8601). */
  today?: string;
}

/**
 * Validates one row against docs/row-rules.md. Pure: the same cells give the same verdict. What depends on the rest
 * of the file or on the database (repeated references) is checked elsewhere.
 * @param packages read from columns of their own, or what is wrong with them; absent: the cell of `package_items`
 */
export function validateRow(
  cells: RowCells,
  { reference, dateOrders, today }: RowContext,
  packages?: DeliveryPackage[] | RowProblem,
): RowVerdict {
  const problems: RowProblem[] = [];
  const values: Record<string, FieldValue> = {};
  const context: RuleContext = { reference, today };
  for (const { field, read, place, column, countryColumn, blank, isDate } of steps) {
    // Undefined when the country itself is invalid.
    if (countryColumn !== null) context.country = values[countryColumn] as string | null | undefined;
    if (isDate) context.dateOrder = dateOrders?.[field];
    const value = packages && field === 'package_items' ? packages : read(cells[place], context);
    if (isProblem(value)) problems.push(value);
    else values[column] = value ?? blank();
  }
  if (problems.length > 0) return { draft: null, problems };
  const fields = values as DraftFields;
  return { draft: Object.assign(fields, { unit_size: unitSizeOf(fields.packages) }), problems: null };
}
