import { isDateOfSpreadsheet } from '@/lib/fields/kinds/read-reference';
import type { RowWarning } from '@/lib/fields/row-warning';

const none: readonly RowWarning[] = [];

/** What is odd about an order's reference, though it may be right: a spreadsheet has made a date of the number. */
export function warnAboutReference(reference: string | null): readonly RowWarning[] {
  if (reference === null || !isDateOfSpreadsheet(reference)) return none;
  return [{ field: 'external_reference_id', code: 'reference_is_date', params: { value: reference } }];
}
