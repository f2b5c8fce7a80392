import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PlacesPage } from '@/components/places/places-page';
import { fileLimits } from '@/lib/import-runs/file-limits';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('addressBook') };
}

export default async function Page({ searchParams }: PageProps<'/settings/places'>) {
  const query = await searchParams;
  await signInFirst('/settings/places', query);
  return (
    <PageWords rooms={['files', 'places']}>
      <PrefetchedPage queries={(tenant) => firstQueries.places(tenant, searchOf(query))}>
        <PlacesPage limits={fileLimits()} />
      </PrefetchedPage>
    </PageWords>
  );
}
