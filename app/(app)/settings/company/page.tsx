import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { CompanyPage } from '@/components/company/company-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('company') };
}

export default async function Page({ searchParams }: PageProps<'/settings/company'>) {
  const person = await signInFirst('/settings/company', await searchParams);
  if (!person.permissions.includes('manage:settings:tenant')) return <AdminsOnly page="company" />;
  return (
    <PageWords rooms={['company']}>
      <PrefetchedPage queries={firstQueries.company}>
        <CompanyPage />
      </PrefetchedPage>
    </PageWords>
  );
}
