import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';
import type { FieldColumn, LogicalField, orderFields } from '@/lib/fields/order-fields';
import type { UnitSize } from '@/lib/fields/unit-size';

type Declared = typeof orderFields;

type ValueOf<Field extends LogicalField> = Declared[Field]['kind'] extends 'package_items'
  ? DeliveryPackage[]
  : Declared[Field]['required'] extends true
    ? string
    : string | null;

/**
 * The values of a good row, ready to be stored: each field's value under its column. Coordinates have at most six
 * decimals, amounts two, countries are alpha-2 and phones E.164; numbers are decimal text, never floats.
 */
export type DraftFields = { [Field in LogicalField as FieldColumn<Field>]: ValueOf<Field> };

export interface DeliveryDraft extends DraftFields {
  unit_size: UnitSize;
  /** The currency that `cod_amount` was written with: see `currencyOf`. Null: none. */
  cod_currency: string | null;
}
