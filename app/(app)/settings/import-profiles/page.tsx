import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ProfilesPage } from '@/components/import-profiles/profiles-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('importProfiles') };
}

export default async function Page({ searchParams }: PageProps<'/settings/import-profiles'>) {
  const query = await searchParams;
  await signInFirst('/settings/import-profiles', query);
  return (
    <PageWords rooms={['importProfiles']}>
      <PrefetchedPage queries={(tenant) => firstQueries.importProfiles(tenant, searchOf(query))}>
        <ProfilesPage />
      </PrefetchedPage>
    </PageWords>
  );
}
