import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ApiClientsPage } from '@/components/api-clients/api-clients-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export const metadata: Metadata = { title: 'API clients' };

export default async function Page({ searchParams }: PageProps<'/settings/api-clients'>) {
  const person = await signInFirst('/settings/api-clients', await searchParams);
  if (person.permissions.includes('manage:api-clients:tenant')) return <ApiClientsPage />;
  return (
    <AdminsOnly title="Only administrators manage API clients">
      Your account may not see or change them. If a program needs access, or must be stopped, ask an
      administrator of your company.
    </AdminsOnly>
  );
}
