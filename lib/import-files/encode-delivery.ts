import { copyValue } from '@/lib/copy/copy-value';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import type { DeliveryConstants, FailedRow } from '@/lib/import-files/order-tasks';

/** Columns of `deliveries` that an import fills, in the order in which `encodeDelivery` writes them. */
export const deliveryColumns = [
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
] as const;

/** Columns of `failed_order_logs` that an import fills, in the order in which `encodeFailedRow` writes them. */
export const failedRowColumns = [
  'bulk_order_creation_id',
  'row_number',
  'error_field',
  'error_code',
  'details',
  'cells',
] as const;

/** What the lines of one job have in common; made once a chunk. */
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

/** A good row as one line of COPY text. */
export function encodeDelivery(
  id: string,
  constants: string,
  rowNumber: number,
  draft: DeliveryDraft,
): string {
  return `${id}\t${constants}\t${rowNumber}\t${draft.unit_size}\t${copyValue(draft.pickup_full_address)}\t${
    draft.pickup_latitude
  }\t${draft.pickup_longitude}\t${copyValue(draft.pickup_city)}\t${draft.pickup_country}\t${copyValue(
    draft.delivery_full_address,
  )}\t${draft.delivery_latitude}\t${draft.delivery_longitude}\t${copyValue(draft.delivery_city)}\t${
    draft.delivery_country
  }\t${copyValue(draft.delivery_contact_name)}\t${copyValue(draft.delivery_contact_phone)}\t${copyValue(
    draft.external_reference_id,
  )}\t${copyValue(draft.cod_amount)}\t${copyValue(draft.package_special_instructions)}\t${
    draft.packages.length === 0 ? '[]' : copyValue(JSON.stringify(draft.packages))
  }\n`;
}

/** A bad row as one line of COPY text. */
export function encodeFailedRow(jobId: string, row: FailedRow): string {
  const json = [row.problems, row.cells].map((value) => copyValue(JSON.stringify(value)));
  return [jobId, row.rowNumber, row.errorField, row.errorCode, ...json].join('\t') + '\n';
}
