import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AuditPage } from '@/components/audit/audit-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('auditTrail') };
}

export default async function Page({ searchParams }: PageProps<'/settings/audit'>) {
  const query = await searchParams;
  const person = await signInFirst('/settings/audit', query);
  if (!person.permissions.includes('read:audit:tenant')) return <AdminsOnly page="audit" />;
  return (
    <PageWords rooms={['audit']}>
      <PrefetchedPage queries={(tenant) => firstQueries.audit(tenant, searchOf(query))}>
        <AuditPage />
      </PrefetchedPage>
    </PageWords>
  );
}
