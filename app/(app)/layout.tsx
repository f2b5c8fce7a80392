import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { AppFrame } from '@/components/frame/app-frame';
import { PersonProvider } from '@/components/frame/person-context';
import { tenantCookie } from '@/components/frame/tenant-cookie';
import { themeCookie, themeSchema } from '@/components/frame/theme';
import { DroppedFileProvider } from '@/components/new-import/dropped-file';
import { getSession } from '@/lib/auth/get-session';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const person = await getSession();
  // Each page sends whoever is not signed in to /sign-in itself: only it knows the address to come back to.
  if (!person) return children;
  const jar = await cookies();
  const isSystemAdmin = person.role === 'system_admin';
  const chosen = z.uuid().safeParse(jar.get(tenantCookie)?.value);
  return (
    <PersonProvider
      person={{
        name: person.name,
        email: person.email,
        role: person.role,
        tenantId: person.tenantId,
        tenantName: person.tenantName,
        isSystemAdmin,
      }}
      tenantId={isSystemAdmin && chosen.success ? chosen.data : null}
    >
      <DroppedFileProvider>
        <AppFrame theme={themeSchema.parse(jar.get(themeCookie)?.value)}>{children}</AppFrame>
      </DroppedFileProvider>
    </PersonProvider>
  );
}
