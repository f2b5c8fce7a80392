import type { Metadata } from 'next';
import { z } from 'zod';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveryPage, UnknownDelivery } from '@/components/deliveries/delivery-page';

export const metadata: Metadata = { title: 'Delivery' };

export default async function Page({ params }: PageProps<'/deliveries/[deliveryId]'>) {
  const { deliveryId } = await params;
  await signInFirst(`/deliveries/${deliveryId}`);
  return z.uuid().safeParse(deliveryId).success ? (
    <DeliveryPage deliveryId={deliveryId} />
  ) : (
    <UnknownDelivery />
  );
}
