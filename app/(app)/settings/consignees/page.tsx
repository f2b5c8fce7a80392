import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ConsigneesPage } from '@/components/consignees/consignees-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export const metadata: Metadata = { title: 'Recipients' };

export default async function Page({ searchParams }: PageProps<'/settings/consignees'>) {
  const person = await signInFirst('/settings/consignees', await searchParams);
  if (person.permissions.includes('manage:privacy:tenant')) return <ConsigneesPage />;
  return <AdminsOnly page="consignees" />;
}
