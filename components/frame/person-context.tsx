'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { PersonActor } from '@/lib/actors/actor';

/** What the screens know of who is signed in. */
interface SignedInPerson {
  name: string;
  email: string;
  role: PersonActor['role'];
  /** Their own; null: a system admin, who chooses the tenant to work in. */
  tenantId: string | null;
  /** null: as with `tenantId`. */
  tenantName: string | null;
  isSystemAdmin: boolean;
}

interface PersonContextValue {
  person: SignedInPerson;
  /** To be sent with each call: the tenant that a system admin chose; null for everybody else. */
  tenantId: string | null;
}

const PersonContext = createContext<PersonContextValue | null>(null);

export function PersonProvider({ person, tenantId, children }: PersonContextValue & { children: ReactNode }) {
  return <PersonContext value={{ person, tenantId }}>{children}</PersonContext>;
}

/** Who is signed in, and the tenant that their calls name. */
export function usePerson(): PersonContextValue {
  const value = useContext(PersonContext);
  if (!value) throw new Error('usePerson is used outside of the signed-in pages');
  return value;
}

/** The tenant that the person works in, for what a browser keeps of each tenant apart. */
export function useTenantKey(): string {
  const { person, tenantId } = usePerson();
  return tenantId ?? person.tenantId ?? 'none';
}
