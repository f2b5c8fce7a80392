import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { TargetsPage } from '@/components/targets/targets-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('targets') };
}

export default async function Page({ searchParams }: PageProps<'/targets'>) {
  await signInFirst('/targets', await searchParams);
  return (
    <PageWords rooms={['targets']}>
      <TargetsPage />
    </PageWords>
  );
}
