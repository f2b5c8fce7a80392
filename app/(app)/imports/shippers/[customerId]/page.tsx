import type { Metadata } from 'next';
import { z } from 'zod';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ShipperPage, UnknownShipper } from '@/components/shippers/shipper-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('shipper') };
}

export default async function Page({ params }: PageProps<'/imports/shippers/[customerId]'>) {
  const { customerId } = await params;
  await signInFirst(`/imports/shippers/${customerId}`);
  return (
    <PageWords rooms={['shippers']}>
      {z.uuid().safeParse(customerId).success ? (
        <PrefetchedPage queries={(tenant) => firstQueries.shipper(tenant, customerId)}>
          <ShipperPage customerId={customerId} />
        </PrefetchedPage>
      ) : (
        <UnknownShipper />
      )}
    </PageWords>
  );
}
