import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AboutPage } from '@/components/account/about-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('aboutLading') };
}

export default async function Page() {
  await signInFirst('/about');
  return (
    <PageWords rooms={['account']}>
      <AboutPage />
    </PageWords>
  );
}
