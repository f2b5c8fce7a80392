import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ProfilesPage } from '@/components/import-profiles/profiles-page';

export const metadata: Metadata = { title: 'Import profiles' };

export default async function Page({ searchParams }: PageProps<'/settings/import-profiles'>) {
  await signInFirst('/settings/import-profiles', await searchParams);
  return <ProfilesPage />;
}
