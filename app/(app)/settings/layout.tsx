import type { ReactNode } from 'react';
import { SettingsNav } from '@/components/settings/settings-nav';
import { getSession } from '@/app/get-session';

/** Only whoever may change settings finds their way between them. */
export default async function Layout({ children }: { children: ReactNode }) {
  const person = await getSession();
  return (
    <>
      {person?.permissions.includes('manage:api-clients:tenant') ? <SettingsNav /> : null}
      {children}
    </>
  );
}
