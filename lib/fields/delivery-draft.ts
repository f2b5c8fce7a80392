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
 * What a good row says, ready to be stored: the value of each field under its column. Coordinates have six decimals at most,
 * amounts two, countries are alpha-2 and phones E.164; numbers are decimal text, never floats.
 */
export type DraftFields = { [Field in LogicalField as FieldColumn<Field>]: ValueOf<Field> };

export interface DeliveryDraft extends DraftFields {
  unit_size: UnitSize;
}
