import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { TargetsPage } from '@/components/targets/targets-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('targets') };
}

export default async function Page({ searchParams }: PageProps<'/targets'>) {
  const query = await searchParams;
  await signInFirst('/targets', query);
  return (
    <PageWords rooms={['targets']}>
      <PrefetchedPage queries={(tenant) => firstQueries.targets(tenant, searchOf(query))}>
        <TargetsPage />
      </PrefetchedPage>
    </PageWords>
  );
}
