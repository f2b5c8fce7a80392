import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ProfilesPage } from '@/components/import-profiles/profiles-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('importProfiles') };
}

export default async function Page({ searchParams }: PageProps<'/settings/import-profiles'>) {
  await signInFirst('/settings/import-profiles', await searchParams);
  return (
    <PageWords rooms={['importProfiles']}>
      <ProfilesPage />
    </PageWords>
  );
}
