import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AuditPage } from '@/components/audit/audit-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export const metadata: Metadata = { title: 'Audit trail' };

export default async function Page({ searchParams }: PageProps<'/settings/audit'>) {
  const person = await signInFirst('/settings/audit', await searchParams);
  if (person.permissions.includes('read:audit:tenant')) return <AuditPage />;
  return (
    <AdminsOnly title="Only administrators read the audit trail">
      Your account may not see it. If you must know who did something, ask an administrator of your company.
    </AdminsOnly>
  );
}
