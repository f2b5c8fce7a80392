import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { AppProviders } from '@/components/frame/app-providers';
import { MendPage } from '@/components/mend-page/mend-page';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await titles())('rowsToCorrect'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** For whoever has a mend link: nobody signs in. */
export default function Page() {
  return (
    <AppProviders>
      <PageWords rooms={['domain', 'fixing', 'mendPage']}>
        <MendPage />
      </PageWords>
    </AppProviders>
  );
}
