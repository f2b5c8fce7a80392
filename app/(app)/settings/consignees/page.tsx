import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PageWords, titles } from '@/app/page-words';
import { ConsigneesPage } from '@/components/consignees/consignees-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('recipients') };
}

export default async function Page({ searchParams }: PageProps<'/settings/consignees'>) {
  const person = await signInFirst('/settings/consignees', await searchParams);
  if (person.permissions.includes('manage:privacy:tenant'))
    return (
      <PageWords rooms={['consignees']}>
        <ConsigneesPage />
      </PageWords>
    );
  return <AdminsOnly page="consignees" />;
}
