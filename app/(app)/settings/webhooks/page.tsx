import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AdminsOnly } from '@/components/settings/admins-only';
import { WebhooksPage } from '@/components/webhooks/webhooks-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('webhooks') };
}

export default async function Page({ searchParams }: PageProps<'/settings/webhooks'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/webhooks', query);
  if (!person.permissions.includes('manage:webhooks:tenant')) return <AdminsOnly page="webhooks" />;
  return (
    <PageWords rooms={['webhooks']}>
      <PrefetchedPage queries={(tenant) => firstQueries.webhooks(tenant, searchOf(query))}>
        <WebhooksPage />
      </PrefetchedPage>
    </PageWords>
  );
}
