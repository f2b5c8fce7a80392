import type { Metadata } from 'next';
import { z } from 'zod';
import { namePage } from '@/app/(app)/name-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ProfilePage, UnknownProfile } from '@/components/import-profiles/profile-page';
import { getProfile } from '@/lib/profiles/get-profile';

export async function generateMetadata({
  params,
}: PageProps<'/settings/import-profiles/[profileId]'>): Promise<Metadata> {
  const id = z.uuid().safeParse((await params).profileId);
  if (!id.success) return { title: 'Import profile' };
  return namePage(
    'Import profile',
    'manage:operations:tenant',
    async (tenantId) => (await getProfile(tenantId, id.data)).name,
  );
}

export default async function Page({ params }: PageProps<'/settings/import-profiles/[profileId]'>) {
  const { profileId } = await params;
  await signInFirst(`/settings/import-profiles/${profileId}`);
  return z.uuid().safeParse(profileId).success ? <ProfilePage profileId={profileId} /> : <UnknownProfile />;
}
