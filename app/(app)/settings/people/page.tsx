import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PeoplePage } from '@/components/people/people-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('people') };
}

export default async function Page({ searchParams }: PageProps<'/settings/people'>) {
  const person = await signInFirst('/settings/people', await searchParams);
  if (!person.permissions.includes('manage:people:tenant')) return <AdminsOnly page="people" />;
  return (
    <PageWords rooms={['people']}>
      <PeoplePage />
    </PageWords>
  );
}
