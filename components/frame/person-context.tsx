'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { PersonActor } from '@/lib/actors/actor';

/** What the screens know about the signed-in person. */
interface SignedInPerson {
  name: string;
  email: string;
  role: PersonActor['role'];
  /** The person's own tenant; null for a system admin, who chooses one. */
  tenantId: string | null;
  /** null: as with `tenantId`. */
  tenantName: string | null;
  isSystemAdmin: boolean;
}

interface PersonContextValue {
  person: SignedInPerson;
  /** The tenant ID to send with each call: the one a system admin chose, or the test twin; null for everybody else. */
  tenantId: string | null;
  /** Whether the person looks at test data. */
  isTest?: boolean;
  /** Whether there is test data to look at. */
  hasTestData?: boolean;
  /** The time zone of the tenant in which the person works: its days are meant by "today" in files. */
  timeZone: string;
}

const PersonContext = createContext<PersonContextValue | null>(null);

export function PersonProvider({ children, ...value }: PersonContextValue & { children: ReactNode }) {
  return <PersonContext value={value}>{children}</PersonContext>;
}

/** The signed-in person, and the tenant ID to send with their calls. */
export function usePerson(): PersonContextValue {
  const value = useContext(PersonContext);
  if (!value) throw new Error('usePerson is used outside of the signed-in pages');
  return value;
}

/** The tenant that the person works in, as a key for data that the browser stores per tenant. */
export function useTenantKey(): string {
  const { person, tenantId } = usePerson();
  return tenantId ?? person.tenantId ?? 'none';
}
