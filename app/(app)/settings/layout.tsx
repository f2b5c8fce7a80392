import type { ReactNode } from 'react';
import { SettingsNav } from '@/components/settings/settings-nav';
import { getSession } from '@/app/get-session';

/** Shows the navigation between settings only to people who may change them. */
export default async function Layout({ children }: { children: ReactNode }) {
  const person = await getSession();
  return (
    <>
      {person?.permissions.includes('manage:api-clients:tenant') ? <SettingsNav /> : null}
      {children}
    </>
  );
}
