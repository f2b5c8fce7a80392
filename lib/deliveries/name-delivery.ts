import type { Delivery } from '@/lib/deliveries/delivery-schemas';

/** What a delivery is called: its reference, or whom it goes to. */
export function nameDelivery({
  external_reference_id: reference,
  delivery_contact_name: recipient,
}: Pick<Delivery, 'external_reference_id' | 'delivery_contact_name'>): string {
  return reference ?? `Delivery to ${recipient}`;
}
