import type { DraftFields } from '@/lib/fields/delivery-draft';
import {
  columnOf,
  type FieldColumn,
  type FieldKind,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { FieldValue } from '@/lib/fields/read-field';
import type { Prisma } from '@/prisma/generated/client';

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The name of a field's column in the Prisma model. */
type RecordKey = CamelCase<FieldColumn>;

/** The Prisma model's name of a column: `cod_amount` → `codAmount`. */
function recordKeyOf(column: FieldColumn): RecordKey {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as RecordKey;
}

/** The fields of an order with their column names and Prisma names. */
export const fieldRecords = logicalFields.map((field) => {
  const { kind, searched = false }: OrderField = orderFields[field];
  const column = columnOf(field);
  return { kind, searched, column, key: recordKeyOf(column) };
});

type FieldsOfRecord = Pick<Prisma.DeliveryUncheckedCreateInput, RecordKey>;

/** The values of the fields as a row of the Prisma model. */
export function toRecord(fields: DraftFields): FieldsOfRecord {
  return Object.fromEntries(
    fieldRecords.map(({ kind, column, key }) => [key, toStored(kind, fields[column])]),
  ) as FieldsOfRecord;
}

/** A draft's value in the type in which Prisma takes it. */
function toStored(kind: FieldKind, value: FieldValue): unknown {
  if (value === null) return null;
  if (kind === 'minutes') return Number(value);
  return kind === 'date' ? new Date(String(value)) : value;
}
