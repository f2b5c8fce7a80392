import type { Metadata } from 'next';
import { z } from 'zod';
import { PageWords, titles } from '@/app/page-words';
import { namePage } from '@/app/(app)/name-page';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ProfilePage, UnknownProfile } from '@/components/import-profiles/profile-page';
import { getProfile } from '@/lib/profiles/get-profile';

export async function generateMetadata({
  params,
}: PageProps<'/settings/import-profiles/[profileId]'>): Promise<Metadata> {
  const id = z.uuid().safeParse((await params).profileId);
  const kind = (await titles())('importProfile');
  if (!id.success) return { title: kind };
  return namePage(
    kind,
    'manage:operations:tenant',
    async (tenantId) => (await getProfile(tenantId, id.data)).name,
  );
}

export default async function Page({ params }: PageProps<'/settings/import-profiles/[profileId]'>) {
  const { profileId } = await params;
  await signInFirst(`/settings/import-profiles/${profileId}`);
  return (
    <PageWords rooms={['importProfiles']}>
      {z.uuid().safeParse(profileId).success ? (
        <PrefetchedPage queries={(tenant) => firstQueries.importProfile(tenant, profileId)}>
          <ProfilePage profileId={profileId} />
        </PrefetchedPage>
      ) : (
        <UnknownProfile />
      )}
    </PageWords>
  );
}
