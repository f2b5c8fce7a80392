import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditActorKind } from '@/prisma/generated/enums';

/** Who does something, and from where. */
export interface Doer {
  kind: AuditActorKind;
  id: string | null;
  name: string | null;
  ipAddress: string | null;
  userAgent: string | null;
}

// Next loads a module once for each of its bundles; the wrapper and the use case must mean the same storage.
const holder = globalThis as { ladingDoer?: AsyncLocalStorage<Doer> };
const storage = (holder.ladingDoer ??= new AsyncLocalStorage<Doer>());

const lading: Doer = { kind: 'system', id: null, name: null, ipAddress: null, userAgent: null };

/**
 * Does `work` as somebody: everything it records names them. Not an argument of each use case, so that none of them can
 * be called with the wrong one, and the worker's and the watchdog's calls need no pretended person.
 */
export function actAs<T>(doer: Doer, work: () => T): T {
  return storage.run(doer, work);
}

/** Who is at work now; Lading itself when nobody asked for it. */
export function currentDoer(): Doer {
  return storage.getStore() ?? lading;
}
