import { AsyncLocalStorage } from 'node:async_hooks';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import type { AuditActorKind } from '@/prisma/generated/enums';

/** Who does something, and from where. */
export interface AuditActor {
  kind: AuditActorKind;
  id: string | null;
  name: string | null;
  ipAddress: string | null;
  userAgent: string | null;
}

// The wrapper of the route and the use case must mean the same storage.
const storage = oncePerProcess('doer', () => new AsyncLocalStorage<AuditActor>()).get();

const lading: AuditActor = { kind: 'system', id: null, name: null, ipAddress: null, userAgent: null };

/**
 * Does `work` as somebody: everything it records names them. Not an argument of each use case, so that none of them can
 * be called with the wrong one, and the worker's and the watchdog's calls need no pretended person.
 */
export function runAs<T>(doer: AuditActor, work: () => T): T {
  return storage.run(doer, work);
}

/** Who is at work now; Lading itself when nobody asked for it. */
export function currentAuditActor(): AuditActor {
  return storage.getStore() ?? lading;
}
