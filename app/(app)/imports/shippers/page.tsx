import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ShippersPage } from '@/components/shippers/shippers-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('shippers') };
}

export default async function Page() {
  await signInFirst('/imports/shippers');
  return (
    <PageWords rooms={['shippers']}>
      <PrefetchedPage queries={firstQueries.shippers}>
        <ShippersPage />
      </PrefetchedPage>
    </PageWords>
  );
}
