import { z } from 'zod';
import { type Delivery, packageSchema } from '@/lib/deliveries/delivery-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** What of other tables a delivery is shown with. */
export const deliveryInclude = {
  customer: { select: { name: true } },
  deliveryService: { select: { name: true } },
  deliveryType: true,
  bulkOrderCreation: { select: { name: true } },
} satisfies Prisma.DeliveryInclude;

type DeliveryRow = Prisma.DeliveryGetPayload<{ include: typeof deliveryInclude }>;

const packagesSchema = z.array(packageSchema);

/** A delivery of the database in the words of the API. */
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
    external_reference_id: row.externalReferenceId,
    payer_type: row.payerType,
    payment_method: row.paymentMethod,
    unit_size: row.unitSize,
    pickup_full_address: row.pickupFullAddress,
    pickup_latitude: row.pickupLatitude.toFixed(),
    pickup_longitude: row.pickupLongitude.toFixed(),
    pickup_city: row.pickupCity,
    pickup_country: row.pickupCountry,
    delivery_full_address: row.deliveryFullAddress,
    delivery_latitude: row.deliveryLatitude.toFixed(),
    delivery_longitude: row.deliveryLongitude.toFixed(),
    delivery_city: row.deliveryCity,
    delivery_country: row.deliveryCountry,
    delivery_contact_name: row.deliveryContactName,
    delivery_contact_phone: row.deliveryContactPhone,
    cod_amount: row.codAmount?.toFixed(2) ?? null,
    package_special_instructions: row.packageSpecialInstructions,
    packages: packagesSchema.parse(row.packages),
    created_at: row.createdAt.toISOString(),
  };
}
