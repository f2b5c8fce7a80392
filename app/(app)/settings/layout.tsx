import type { ReactNode } from 'react';
import { PageWords } from '@/app/page-words';
import { SettingsNav } from '@/components/settings/settings-nav';
import { getSession } from '@/app/get-session';

export default async function Layout({ children }: { children: ReactNode }) {
  // Nobody is signed in: the page itself redirects.
  const person = await getSession();
  return (
    <PageWords rooms={['settings']}>
      {person ? <SettingsNav /> : null}
      {children}
    </PageWords>
  );
}
