import type { ReactNode } from 'react';
import { SettingsNav } from '@/components/settings/settings-nav';
import { getSession } from '@/app/get-session';

export default async function Layout({ children }: { children: ReactNode }) {
  // Nobody is signed in: the page itself redirects.
  const person = await getSession();
  return (
    <>
      {person ? <SettingsNav /> : null}
      {children}
    </>
  );
}
