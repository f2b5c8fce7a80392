import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { CompanyPage } from '@/components/company/company-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export const metadata: Metadata = { title: 'Company' };

export default async function Page({ searchParams }: PageProps<'/settings/company'>) {
  const person = await signInFirst('/settings/company', await searchParams);
  if (person.permissions.includes('manage:settings:tenant')) return <CompanyPage />;
  return (
    <AdminsOnly title="Only administrators change the company’s settings">
      Your account may not change what applies to everybody. Ask an administrator of your company.
    </AdminsOnly>
  );
}
