import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PeoplePage } from '@/components/people/people-page';
import { AdminsOnly } from '@/components/settings/admins-only';

export const metadata: Metadata = { title: 'People' };

export default async function Page({ searchParams }: PageProps<'/settings/people'>) {
  const person = await signInFirst('/settings/people', await searchParams);
  if (person.permissions.includes('manage:people:tenant')) return <PeoplePage />;
  return (
    <AdminsOnly title="Only administrators manage people">
      Your account may not see or change who signs in. Ask an administrator of your company. Your own password
      you change in the menu behind your name.
    </AdminsOnly>
  );
}
