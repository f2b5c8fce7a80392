import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AuditPage } from '@/components/audit/audit-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('auditTrail') };
}

export default async function Page({ searchParams }: PageProps<'/settings/audit'>) {
  const person = await signInFirst('/settings/audit', await searchParams);
  if (!person.permissions.includes('read:audit:tenant')) return <AdminsOnly page="audit" />;
  return (
    <PageWords rooms={['audit']}>
      <AuditPage />
    </PageWords>
  );
}
