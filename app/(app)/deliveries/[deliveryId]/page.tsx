import type { Metadata } from 'next';
import { z } from 'zod';
import { namePage } from '@/app/(app)/name-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveryPage, UnknownDelivery } from '@/components/deliveries/delivery-page';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { nameDelivery } from '@/lib/deliveries/name-delivery';

export async function generateMetadata({ params }: PageProps<'/deliveries/[deliveryId]'>): Promise<Metadata> {
  const id = z.uuid().safeParse((await params).deliveryId);
  if (!id.success) return { title: 'Delivery' };
  return namePage('Delivery', 'manage:operations:tenant', async (tenantId) =>
    nameDelivery(await getDelivery(tenantId, id.data)),
  );
}

export default async function Page({ params }: PageProps<'/deliveries/[deliveryId]'>) {
  const { deliveryId } = await params;
  await signInFirst(`/deliveries/${deliveryId}`);
  return z.uuid().safeParse(deliveryId).success ? (
    <DeliveryPage deliveryId={deliveryId} />
  ) : (
    <UnknownDelivery />
  );
}
