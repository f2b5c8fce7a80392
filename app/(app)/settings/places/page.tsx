import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PlacesPage } from '@/components/places/places-page';
import { fileLimits } from '@/lib/import-runs/file-limits';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('addressBook') };
}

export default async function Page({ searchParams }: PageProps<'/settings/places'>) {
  await signInFirst('/settings/places', await searchParams);
  return (
    <PageWords rooms={['files', 'places']}>
      <PlacesPage limits={fileLimits()} />
    </PageWords>
  );
}
