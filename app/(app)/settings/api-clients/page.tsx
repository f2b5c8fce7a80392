import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ApiClientsPage } from '@/components/api-clients/api-clients-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('apiClients') };
}

export default async function Page({ searchParams }: PageProps<'/settings/api-clients'>) {
  const person = await signInFirst('/settings/api-clients', await searchParams);
  if (!person.permissions.includes('manage:api-clients:tenant')) return <AdminsOnly page="apiClients" />;
  return (
    <PageWords rooms={['apiClients']}>
      <ApiClientsPage />
    </PageWords>
  );
}
