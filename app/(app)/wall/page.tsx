import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { WallPage } from '@/components/wall/wall-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('wall') };
}

export default async function Page({ searchParams }: PageProps<'/wall'>) {
  await signInFirst('/wall', await searchParams);
  return (
    <PageWords rooms={['wall']}>
      <WallPage />
    </PageWords>
  );
}
