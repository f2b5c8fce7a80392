import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { SessionsPage } from '@/components/account/sessions-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('sessions') };
}

export default async function Page() {
  await signInFirst('/account/sessions');
  return (
    <PageWords rooms={['account']}>
      <PrefetchedPage queries={firstQueries.sessions}>
        <SessionsPage />
      </PrefetchedPage>
    </PageWords>
  );
}
