import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { findWorkplace } from '@/app/(app)/chosen-tenant';
import { PageWords } from '@/app/page-words';
import { AppFrame } from '@/components/frame/app-frame';
import { AppProviders } from '@/components/frame/app-providers';
import { PersonProvider } from '@/components/frame/person-context';
import { readTheme, themeCookie } from '@/components/frame/theme';
import { DropToImport } from '@/components/new-import/drop-to-import';
import { DroppedFilesProvider } from '@/components/new-import/reading/dropped-files';
import { getSession } from '@/app/get-session';
import { findTimeZone } from '@/lib/tenants/get-tenant-settings';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const person = await getSession();
  // Each page itself redirects to /sign-in if nobody is signed in: only the page knows the address to return to.
  if (!person) return <AppProviders>{children}</AppProviders>;
  const workplace = await findWorkplace(person);
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return (
    <AppProviders>
      <PersonProvider
        person={{
          name: person.name,
          email: person.email,
          role: person.role,
          tenantId: person.tenantId,
          tenantName: person.tenantName,
          isSystemAdmin: person.role === 'system_admin',
        }}
        {...workplace}
        timeZone={await findTimeZone(workplace.tenantId ?? person.tenantId)}
      >
        <PageWords rooms={['domain', 'commands']}>
          <DroppedFilesProvider>
            <AppFrame theme={theme}>{children}</AppFrame>
            <DropToImport />
          </DroppedFilesProvider>
        </PageWords>
      </PersonProvider>
    </AppProviders>
  );
}
