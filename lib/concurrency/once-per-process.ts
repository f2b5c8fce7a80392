/** Something that a process has at most one of. */
export interface OncePerProcess<T> {
  /** The one there is; made at the first call. */
  get(): T;
  /** The one there is, if it was made already. */
  peek(): T | undefined;
  /** Gives up the one there is, for whoever closes it: the next `get` makes a new one. */
  take(): T | undefined;
}

/**
 * Holds what one process must have one of: a pool of connections, a budget, a store. A variable of a module does not do,
 * since Next loads a module once for each of its bundles.
 * @param name under which all copies of the module find it; no other holder may have it
 */
export function oncePerProcess<T extends object>(name: string, create: () => T): OncePerProcess<T> {
  // Looked up at each call: lib/testing/environment.ts deletes the global before each test file.
  const global = globalThis as { ladingSingletons?: Map<string, object> };
  const peek = () => global.ladingSingletons?.get(name) as T | undefined;
  return {
    get() {
      const existing = peek();
      if (existing) return existing;
      const created = create();
      global.ladingSingletons ??= new Map();
      global.ladingSingletons.set(name, created);
      return created;
    },
    peek,
    take() {
      const existing = peek();
      global.ladingSingletons?.delete(name);
      return existing;
    },
  };
}
