import type { Permission } from '@/lib/actors/permissions';
import type { Language } from '@/lib/languages/language';
import type { PersonRole } from '@/prisma/generated/enums';

interface ActorBase {
  id: string;
  name: string;
  permissions: readonly Permission[];
  language: Language;
}

/** A person who signed in with e-mail and password. */
export interface PersonActor extends ActorBase {
  kind: 'person';
  email: string;
  role: PersonRole;
  /** null for a system admin, who names the tenant in each request. */
  tenantId: string | null;
  tenantName: string | null;
  sessionId: string;
}

/** A program with an access token. */
export interface ClientActor extends ActorBase {
  kind: 'client';
  clientId: string;
  tenantId: string;
  /** Whether its tenant is a test twin (lib/tenants/test-twin.ts); absent: it makes no requests itself. */
  isTest?: boolean;
}

/** Who makes a request. */
export type Actor = PersonActor | ClientActor;
