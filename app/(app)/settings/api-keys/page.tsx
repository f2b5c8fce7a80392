import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ApiKeysPage } from '@/components/api-clients/api-keys-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('apiKeys') };
}

export default async function Page({ searchParams }: PageProps<'/settings/api-keys'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/api-keys', query);
  if (!person.permissions.includes('manage:api-clients:tenant')) return <AdminsOnly page="apiKeys" />;
  return (
    <PageWords rooms={['apiClients']}>
      <PrefetchedPage queries={(tenant) => firstQueries.apiKeys(tenant, searchOf(query))}>
        <ApiKeysPage />
      </PrefetchedPage>
    </PageWords>
  );
}
