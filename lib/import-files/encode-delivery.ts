import { copyValue, NULL } from '@/lib/copy/copy-value';
import {
  columnOf,
  type FieldColumn,
  type FieldKind,
  logicalFields,
  orderFields,
} from '@/lib/fields/order-fields';
import type { PointOrigin } from '@/lib/fields/point-origin';
import type { FieldValue } from '@/lib/fields/read-field';
import type { OrderDraft } from '@/lib/rows/check-orders';
import { sightingKeyOf } from '@/lib/rows/sighting';
import type { DeliveryConstants, FailedRow } from '@/lib/import-files/order-tasks';

/** Columns of `deliveries` that an import fills, in the order in which `encodeDelivery` writes them. */
export const deliveryColumns: readonly string[] = [
  'id',
  'tenant_id',
  'customer_id',
  'delivery_service_id',
  'delivery_type_id',
  'bulk_order_creation_id',
  'payer_type',
  'payment_method',
  'row_number',
  'unit_size',
  'cod_currency',
  ...logicalFields.map(columnOf),
  'extra',
  'warnings',
  'coordinates_source',
  'coordinates_accuracy_m',
  'pickup_coordinates_source',
  'pickup_coordinates_accuracy_m',
  'delivery_address_key',
];

/** Columns of `failed_order_logs` that an import fills, in the order in which `encodeFailedRow` writes them. */
export const failedRowColumns = [
  'bulk_order_creation_id',
  'row_number',
  'error_field',
  'error_code',
  'details',
  'cells',
  'order_row',
] as const;

/** The values that all lines of a job share; built once per chunk. */
export function copyConstants(constants: DeliveryConstants): string {
  return [
    constants.tenantId,
    constants.customerId,
    constants.deliveryServiceId,
    constants.deliveryTypeId,
    constants.bulkOrderCreationId,
    constants.payerType,
    constants.paymentMethod,
  ]
    .map(copyValue)
    .join('\t');
}

/** Kinds whose values are digits, letters and plain signs, which COPY text needs no escapes for. */
const plainKinds: ReadonlySet<FieldKind> = new Set([
  ...([
    'latitude',
    'longitude',
    'country',
    'phone',
    'amount',
    'date',
    'time',
    'minutes',
    'priority',
  ] as const),
]);

const steps: ReadonlyArray<{ column: FieldColumn; isPlain: boolean }> = logicalFields.map((field) => ({
  column: columnOf(field),
  isPlain: plainKinds.has(orderFields[field].kind),
}));

/** A good order as one line of COPY text. */
export function encodeDelivery(
  id: string,
  constants: string,
  rowNumber: number,
  { draft, extra, warnings, origins }: OrderDraft,
): string {
  let line = `${id}\t${constants}\t${rowNumber}\t${draft.unit_size}\t${encodeValue(draft.cod_currency)}`;
  for (const { column, isPlain } of steps) {
    const value = draft[column];
    line += `\t${isPlain ? ((value as string | null) ?? NULL) : encodeValue(value)}`;
  }
  const json = extra === null ? '\\N' : copyValue(JSON.stringify(extra));
  line += `\t${json}\t${warnings.length === 0 ? '\\N' : copyValue(JSON.stringify(warnings))}`;
  const key = sightingKeyOf({ draft, origin: origins.delivery, warnings }) ?? '\\N';
  return `${line}\t${encodeOrigin(origins.delivery)}\t${encodeOrigin(origins.pickup)}\t${key}\n`;
}

function encodeOrigin({ source, accuracyM }: PointOrigin): string {
  return `${source}\t${accuracyM ?? '\\N'}`;
}

function encodeValue(value: FieldValue): string {
  if (value === null || typeof value === 'string') return copyValue(value);
  return value.length === 0 ? '[]' : copyValue(JSON.stringify(value));
}

/** A bad row as one line of COPY text. */
export function encodeFailedRow(jobId: string, row: FailedRow): string {
  const json = [row.problems, row.cells].map((value) => copyValue(JSON.stringify(value)));
  return (
    [jobId, row.rowNumber, row.errorField, row.errorCode, ...json, row.orderRow ?? '\\N'].join('\t') + '\n'
  );
}
