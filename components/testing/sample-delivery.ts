import { type Delivery, deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { columnOf, logicalFields } from '@/lib/fields/order-fields';

const id = (last: number) => `0192f0c1-7a00-7000-8000-0000000001${String(last).padStart(2, '0')}`;

/** A delivery as the API gives it, made by row 2 of no known import, and not changed since. */
export const sampleDelivery: Delivery = deliverySchema.parse({
  ...Object.fromEntries(logicalFields.map((field) => [columnOf(field), null])),
  ...{ id: id(1), tenant_id: id(2), customer_id: id(3), customer_name: 'Alder & Ash' },
  ...{ delivery_service_id: id(4), delivery_service_name: 'Express' },
  delivery_type: { id: id(5), code: 'express', name: 'Express' },
  ...{ bulk_order_creation_id: null, bulk_order_creation_name: null, row_number: 2 },
  ...{ payer_type: 'sender', payment_method: 'wallet', unit_size: 'small', packages: [] },
  ...{ pickup_full_address: 'Hof 1', pickup_latitude: '52', pickup_longitude: '13' },
  ...{ pickup_city: 'Berlin', pickup_country: 'DE' },
  ...{ delivery_full_address: 'Ring 2', delivery_latitude: '48', delivery_longitude: '16' },
  ...{ delivery_city: 'Wien', delivery_country: 'AT' },
  ...{ delivery_contact_name: 'Erika', delivery_contact_phone: '+43158858', external_reference_id: 'R-1' },
  extra: { 'Cost centre': '4711', Note: 'x'.repeat(2000) },
  ...{ metadata: null, source_version: null },
  warnings: [{ field: 'delivery_latitude', code: 'coordinates_far_from_city' }],
  ...{ coordinates_source: 'file', coordinates_accuracy_m: null },
  ...{ pickup_coordinates_source: 'file', pickup_coordinates_accuracy_m: null },
  ...{ status: 'created', version: 1, created_at: '2026-11-27T06:00:00.000Z', updated_at: null },
});
