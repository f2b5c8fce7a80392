import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PlacesPage } from '@/components/places/places-page';
import { fileLimits } from '@/lib/import-runs/file-limits';

export const metadata: Metadata = { title: 'Address book' };

export default async function Page({ searchParams }: PageProps<'/settings/places'>) {
  await signInFirst('/settings/places', await searchParams);
  return <PlacesPage limits={fileLimits()} />;
}
