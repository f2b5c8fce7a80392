import { z } from 'zod';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import { type Delivery, packageSchema } from '@/lib/deliveries/delivery-schemas';
import type { RowWarning } from '@/lib/fields/row-warning';
import type { FieldColumn, FieldKind } from '@/lib/fields/order-fields';
import { Prisma } from '@/prisma/generated/client';

/** The columns of other tables that are part of a delivery in the API. */
export const deliveryInclude = {
  customer: { select: { name: true } },
  deliveryService: { select: { name: true } },
  deliveryType: true,
  bulkOrderCreation: { select: { name: true } },
} satisfies Prisma.DeliveryInclude;

const packagesSchema = z.array(packageSchema);

type DeliveryRow = Prisma.DeliveryGetPayload<{ include: typeof deliveryInclude }>;

/** Converts a stored delivery to the API's format. */
export function presentDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    tenant_id: row.tenantId,
    customer_id: row.customerId,
    customer_name: row.customer.name,
    delivery_service_id: row.deliveryServiceId,
    delivery_service_name: row.deliveryService.name,
    delivery_type: row.deliveryType,
    bulk_order_creation_id: row.bulkOrderCreationId,
    bulk_order_creation_name: row.bulkOrderCreation?.name ?? null,
    row_number: row.rowNumber,
    payer_type: row.payerType,
    payment_method: row.paymentMethod,
    unit_size: row.unitSize,
    ...presentFields(row),
    extra: row.extra as Record<string, string> | null,
    warnings: ((row.warnings ?? []) as unknown as RowWarning[]).map(({ field, code }) => ({ field, code })),
    coordinates_source: row.coordinatesSource,
    coordinates_accuracy_m: row.coordinatesAccuracyM,
    pickup_coordinates_source: row.pickupCoordinatesSource,
    pickup_coordinates_accuracy_m: row.pickupCoordinatesAccuracyM,
    created_at: row.createdAt.toISOString(),
  };
}

/** Converts a stored value to the API's format. Decimals become text, because a float would change them. */
function presentValue(kind: FieldKind, stored: unknown): unknown {
  if (kind === 'package_items') return packagesSchema.parse(stored);
  if (stored instanceof Date) return stored.toISOString().slice(0, 10);
  if (!Prisma.Decimal.isDecimal(stored)) return stored;
  return kind === 'amount' ? stored.toFixed(2) : stored.toFixed();
}

function presentFields(row: DeliveryRow): Pick<Delivery, FieldColumn> {
  return Object.fromEntries(
    fieldRecords.map(({ kind, column, key }) => [column, presentValue(kind, row[key])]),
  ) as Pick<Delivery, FieldColumn>;
}
