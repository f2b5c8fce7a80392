import { Badge, type Tone } from '@/components/ui/badge';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

export type DeliveryStatus = Delivery['status'];

/** What people call each status, in the order of a delivery's life. */
export const deliveryStatusNames: Readonly<Record<DeliveryStatus, string>> = {
  created: 'Created',
  changed: 'Changed',
  dispatched: 'Dispatched',
  cancelled: 'Cancelled',
};

const tones: Readonly<Record<DeliveryStatus, Tone>> = {
  created: 'neutral',
  changed: 'accent',
  dispatched: 'ok',
  cancelled: 'bad',
};

export function DeliveryStatusBadge({ status }: { status: DeliveryStatus }) {
  return <Badge tone={tones[status]}>{deliveryStatusNames[status]}</Badge>;
}
