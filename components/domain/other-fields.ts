import {
  columnOf,
  type FieldColumn,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { Say } from '@/lib/messages/say';
import { fieldLabel } from '@/lib/messages/field-label';

/** The columns that have a place of their own on the screens; every other field is shown with its label. */
const withOwnPlace: ReadonlySet<string> = new Set([
  'pickup_full_address',
  'pickup_latitude',
  'pickup_longitude',
  'pickup_city',
  'pickup_country',
  'delivery_full_address',
  'delivery_latitude',
  'delivery_longitude',
  'delivery_city',
  'delivery_country',
  'delivery_contact_name',
  'delivery_contact_phone',
  'external_reference_id',
  'cod_amount',
  'package_special_instructions',
  'packages',
]);

/**
 * The fields of a delivery that have a value but no place of their own on the screens, in field order.
 * @param group limits the result to one group; all groups when omitted
 */
export function otherFields(
  values: Readonly<Record<FieldColumn, unknown>>,
  say: Say,
  group?: OrderField['group'],
): { label: string; value: string }[] {
  return logicalFields.flatMap((field) => {
    const declared: OrderField = orderFields[field];
    const column = columnOf(field);
    const value = values[column];
    if (withOwnPlace.has(column) || value === null || (group !== undefined && declared.group !== group))
      return [];
    return [{ label: fieldLabel(field, say), value: String(value) }];
  });
}
