import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveriesPage } from '@/components/deliveries/deliveries-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('deliveries') };
}

export default async function Page({ searchParams }: PageProps<'/deliveries'>) {
  const query = await searchParams;
  await signInFirst('/deliveries', query);
  return (
    <PageWords rooms={['deliveries']}>
      <PrefetchedPage queries={(tenant) => firstQueries.deliveries(tenant, searchOf(query))}>
        <DeliveriesPage />
      </PrefetchedPage>
    </PageWords>
  );
}
