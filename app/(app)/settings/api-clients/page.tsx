import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ApiClientsPage } from '@/components/api-clients/api-clients-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('apiClients') };
}

export default async function Page({ searchParams }: PageProps<'/settings/api-clients'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/api-clients', query);
  if (!person.permissions.includes('manage:api-clients:tenant')) return <AdminsOnly page="apiClients" />;
  return (
    <PageWords rooms={['apiClients']}>
      <PrefetchedPage queries={(tenant) => firstQueries.apiClients(tenant, searchOf(query))}>
        <ApiClientsPage />
      </PrefetchedPage>
    </PageWords>
  );
}
