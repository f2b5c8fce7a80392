import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PeoplePage } from '@/components/people/people-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('people') };
}

export default async function Page({ searchParams }: PageProps<'/settings/people'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/people', query);
  if (!person.permissions.includes('manage:people:tenant')) return <AdminsOnly page="people" />;
  return (
    <PageWords rooms={['people']}>
      <PrefetchedPage queries={(tenant) => firstQueries.people(tenant, searchOf(query))}>
        <PeoplePage />
      </PrefetchedPage>
    </PageWords>
  );
}
