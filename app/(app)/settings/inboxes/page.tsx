import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AdminsOnly } from '@/components/settings/admins-only';
import { InboxesPage } from '@/components/inboxes/inboxes-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('inboxes') };
}

export default async function Page({ searchParams }: PageProps<'/settings/inboxes'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/inboxes', query);
  if (!person.permissions.includes('manage:settings:tenant')) return <AdminsOnly page="inboxes" />;
  return (
    <PageWords rooms={['inboxes']}>
      <PrefetchedPage queries={(tenant) => firstQueries.inboxes(tenant, searchOf(query))}>
        <InboxesPage />
      </PrefetchedPage>
    </PageWords>
  );
}
