import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AdminsOnly } from '@/components/api-clients/admins-only';
import { ApiClientsPage } from '@/components/api-clients/api-clients-page';

export const metadata: Metadata = { title: 'API clients' };

export default async function Page({ searchParams }: PageProps<'/settings/api-clients'>) {
  const person = await signInFirst('/settings/api-clients', await searchParams);
  return person.permissions.includes('manage:api-clients:tenant') ? <ApiClientsPage /> : <AdminsOnly />;
}
