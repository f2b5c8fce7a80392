import type { LogicalField } from '@/lib/fields/order-fields';

/**
 * What may be wrong with a delivery that was made all the same. Stored with the delivery and returned by the API:
 * never rename one.
 */
export const rowWarningCodes = [
  /** The row was hidden in the sheet. */
  'hidden_row',
  /** The point lies in another country than the row names. */
  'coordinates_outside_country',
  /** Latitude and longitude seem to have been swapped. */
  'coordinates_swapped',
  /** The point is 0/0: geocoding has failed somewhere. */
  'coordinates_zero',
  /** The point is far from the city that the row names. */
  'coordinates_far_from_city',
  /** The point is a city's centre or another rough guess. */
  'coordinates_approximate',
  /** The point is that of a place whose address is another than the row's. */
  'coordinates_of_other_address',
  /** The reference is a date: a spreadsheet makes one of "5-3". */
  'reference_is_date',
] as const;

export type RowWarningCode = (typeof rowWarningCodes)[number];

/** Whether a text is the code of a warning. */
export function isRowWarningCode(text: string): text is RowWarningCode {
  return (rowWarningCodes as readonly string[]).includes(text);
}

/** One warning about a row; `field` is null when it is about the row as a whole. */
export interface RowWarning {
  field: LogicalField | null;
  code: RowWarningCode;
  params?: Record<string, string | number>;
}
