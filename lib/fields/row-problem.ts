import type { LogicalField } from '@/lib/fields/order-fields';

/** Everything that can be wrong with a row. Stored with failed rows and returned by the API: never rename one. */
export const rowProblemCodes = [
  'required_field_missing',
  'invalid_characters',
  'text_too_long',
  'invalid_number',
  'latitude_out_of_range',
  'longitude_out_of_range',
  'unknown_country',
  'invalid_phone',
  'negative_amount',
  'too_many_decimals',
  'amount_too_large',
  'invalid_package_items',
  'duplicate_external_reference_id',
  'external_reference_id_already_present',
  /** The delivery with this reference was to be updated, but has left or is cancelled. */
  'delivery_already_dispatched',
  'delivery_already_cancelled',
  /** The cell shows an error of the spreadsheet: #N/A. */
  'spreadsheet_error',
  /** The cell has a formula whose result is not in the file. */
  'formula_not_calculated',
  /** A long number that the spreadsheet has shortened: 3.40123E+17. */
  'shortened_number',
  /** The row has more cells than the header, so its values are in the wrong columns. */
  'shifted_row',
  'invalid_date',
  'invalid_time',
  'invalid_minutes',
  'unknown_priority',
  /** The code of a place that the address book does not have. */
  'unknown_place',
  /** Another row of the same order failed. */
  'order_failed',
  /** A later row of an order differs from its first row. */
  'contradicts_first_row',
  'too_many_rows_in_order',
] as const;

export type RowProblemCode = (typeof rowProblemCodes)[number];

/**
 * One problem with one field of a row. `params` contains what the message needs; its texts are free of NUL and lone
 * surrogates, so they can be stored as JSON in PostgreSQL. docs/row-rules.md lists them for each code.
 */
export interface RowProblem {
  field: LogicalField;
  code: RowProblemCode;
  params?: Record<string, string | number>;
}

/** Whether a text is the code of a row problem. */
export function isRowProblemCode(text: string): text is RowProblemCode {
  return rowProblemCodes.some((code) => code === text);
}
