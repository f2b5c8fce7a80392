import type { Metadata } from 'next';
import { z } from 'zod';
import { namePage } from '@/app/(app)/name-page';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveryPage, UnknownDelivery } from '@/components/deliveries/delivery-page';
import { getDelivery } from '@/lib/deliveries/get-delivery';

export async function generateMetadata({ params }: PageProps<'/deliveries/[deliveryId]'>): Promise<Metadata> {
  const id = z.uuid().safeParse((await params).deliveryId);
  const t = await titles();
  if (!id.success) return { title: t('delivery') };
  return namePage(t('delivery'), 'manage:operations:tenant', async (tenantId) => {
    const delivery = await getDelivery(tenantId, id.data);
    return delivery.external_reference_id ?? t('deliveryTo', { name: delivery.delivery_contact_name });
  });
}

export default async function Page({ params }: PageProps<'/deliveries/[deliveryId]'>) {
  const { deliveryId } = await params;
  await signInFirst(`/deliveries/${deliveryId}`);
  return (
    <PageWords rooms={['deliveries']}>
      {z.uuid().safeParse(deliveryId).success ? (
        <PrefetchedPage queries={(tenant) => firstQueries.delivery(tenant, deliveryId)}>
          <DeliveryPage deliveryId={deliveryId} />
        </PrefetchedPage>
      ) : (
        <UnknownDelivery />
      )}
    </PageWords>
  );
}
