import type { Delivery } from '@/lib/deliveries/delivery-schemas';

/** The display name of a delivery: its reference, or else the recipient. */
export function nameDelivery({
  external_reference_id: reference,
  delivery_contact_name: recipient,
}: Pick<Delivery, 'external_reference_id' | 'delivery_contact_name'>): string {
  return reference ?? `Delivery to ${recipient}`;
}
