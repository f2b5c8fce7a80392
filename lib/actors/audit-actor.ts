import { AsyncLocalStorage } from 'node:async_hooks';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import type { AuditActorKind } from '@/prisma/generated/enums';

/** Who performs an action, and from where. */
export interface AuditActor {
  kind: AuditActorKind;
  id: string | null;
  name: string | null;
  ipAddress: string | null;
  userAgent: string | null;
}

// The route wrapper and the use cases must share one storage, although Next bundles them separately.
const storage = oncePerProcess('doer', () => new AsyncLocalStorage<AuditActor>()).get();

const lading: AuditActor = { kind: 'system', id: null, name: null, ipAddress: null, userAgent: null };

/**
 * Runs `work` on behalf of `doer`: every audit entry that it records names them. This is not an argument of each use
 * case, so none can be called with the wrong one, and the worker and the watchdog need no made-up person.
 */
export function runAs<T>(doer: AuditActor, work: () => T): T {
  return storage.run(doer, work);
}

/** The current audit actor; Lading itself outside of `runAs`. */
export function currentAuditActor(): AuditActor {
  return storage.getStore() ?? lading;
}
