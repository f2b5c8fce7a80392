import { fieldLabel, isLogicalField } from '@/lib/fields/order-fields';
import type { RowWarningCode } from '@/lib/fields/row-warning';
import type { RowProblemCode } from '@/lib/fields/row-problem';

/** Short names of problems, for filters and summaries; each row has the full sentence. */
const names: Record<RowProblemCode, string> = {
  required_field_missing: 'missing',
  invalid_characters: 'has invalid characters',
  text_too_long: 'too long',
  invalid_number: 'not a number',
  latitude_out_of_range: 'out of range',
  longitude_out_of_range: 'out of range',
  unknown_country: 'unknown country',
  invalid_phone: 'invalid phone',
  negative_amount: 'negative',
  too_many_decimals: 'too many decimals',
  amount_too_large: 'too large',
  invalid_package_items: 'invalid items',
  duplicate_external_reference_id: 'repeated in the file',
  external_reference_id_already_present: 'already used',
  delivery_already_dispatched: 'of a delivery that has left',
  delivery_already_cancelled: 'of a cancelled delivery',
  spreadsheet_error: 'shows a spreadsheet error',
  formula_not_calculated: 'has a formula without a result',
  shortened_number: 'was shortened by the spreadsheet',
  shifted_row: 'in a row with a cell too many',
  invalid_date: 'not a date',
  invalid_time: 'not a time of day',
  invalid_minutes: 'not a number of minutes',
  unknown_priority: 'unknown',
  unknown_place: 'unknown place',
  order_failed: 'of an order with a failed row',
  contradicts_first_row: 'differs from the order’s first row',
  too_many_rows_in_order: 'on too many rows',
};

const warnings: Record<RowWarningCode, string> = {
  hidden_row: 'Hidden row',
  coordinates_outside_country: 'Outside the country',
  coordinates_swapped: 'Coordinates swapped',
  coordinates_zero: 'Coordinates 0, 0',
  coordinates_far_from_city: 'Far from the city',
  coordinates_approximate: 'Approximate point',
  coordinates_of_other_address: 'Point of another address',
};

/** "Outside the country"; an unknown code is spelled out. */
export function warningName(code: string): string {
  return code in warnings ? warnings[code as RowWarningCode] : code.replaceAll('_', ' ');
}

/** "Recipient phone"; an unknown field keeps its own name. */
export function fieldName(field: string): string {
  return isLogicalField(field) ? fieldLabel(field, 'en') : field;
}

/** "invalid phone"; an unknown code is spelled out. */
export function problemName(code: string): string {
  return code in names ? names[code as RowProblemCode] : code.replaceAll('_', ' ');
}

/**
 * A row's message begins with its field; this drops it where the field is already shown beside the message.
 */
export function withoutFieldName(field: string, message: string): string {
  const start = `${fieldName(field)}: `;
  return message.startsWith(start) ? message.slice(start.length) : message;
}
