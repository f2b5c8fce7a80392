import { currencyOf } from '@/lib/fields/kinds/parse-amount';
import { trimCell } from '@/lib/fields/trim-cell';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
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
  const { kind, required }: OrderField = orderFields[field];
  return {
    field,
    isDate: kind === 'date',
    isPackages: kind === 'package_items',
    isRequired: required,
    read: fieldReaders[fieldIndex[field]]!,
    place: fieldIndex[field],
    column: columnOf(field),
    countryColumn: countryColumnOf(field),
  };
});

/** A copy of it has all properties from the start: adding them one by one takes longer than reading them. */
const blankDraft: Readonly<Record<string, FieldValue>> = Object.fromEntries([
  ...steps.map(({ column }) => [column, null]),
  ['unit_size', null],
  ['cod_currency', null],
]);

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
  let problems: RowProblem[] | null = null;
  const values: Record<string, FieldValue | undefined> = { ...blankDraft };
  const context: RuleContext = { reference, today, country: undefined, dateOrder: undefined };
  for (const { field, read, place, column, countryColumn, isDate, isPackages, isRequired } of steps) {
    const cell = cells[place];
    const given = isPackages ? packages : undefined;
    if (cell === undefined && given === undefined && !isRequired) {
      if (isPackages) values[column] = [];
      continue;
    }
    if (countryColumn !== null) context.country = values[countryColumn] as string | null | undefined;
    if (isDate) context.dateOrder = dateOrders?.[field];
    const value = given ?? read(cell, context);
    if (isProblem(value)) {
      (problems ??= []).push(value);
      values[column] = undefined; // a phone then knows that its country is invalid
    } else values[column] = value ?? (isPackages ? [] : null);
  }
  if (problems) return { draft: null, problems };
  const draft = values as unknown as DeliveryDraft;
  draft.unit_size = unitSizeOf(draft.packages);
  if (draft.cod_amount !== null)
    draft.cod_currency = currencyOf(trimCell(cells[fieldIndex.cod_amount] ?? ''));
  return { draft, problems: null };
}
