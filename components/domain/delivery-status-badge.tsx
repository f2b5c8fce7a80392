import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

export type DeliveryStatus = Delivery['status'];

/** In the order of a delivery's life. */
const tones: Readonly<Record<DeliveryStatus, Tone>> = {
  created: 'neutral',
  changed: 'accent',
  dispatched: 'ok',
  cancelled: 'bad',
};

/** All statuses. */
export const deliveryStatuses = Object.keys(tones) as DeliveryStatus[];

/** The badge of a delivery: where it is in its life. */
export function DeliveryStatusBadge({ status }: { status: DeliveryStatus }) {
  const t = useTranslations('domain.deliveryStatuses');
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
