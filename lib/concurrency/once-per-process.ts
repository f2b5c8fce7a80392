/** Something that a process has at most one of. */
export interface OncePerProcess<T> {
  /** Returns the instance. The first call creates it. */
  get(): T;
  /** Returns the instance if there is one. */
  peek(): T | undefined;
  /** Removes the instance and returns it, for the caller to close: the next `get` creates a new one. */
  take(): T | undefined;
}

/**
 * Holds something that a process must have only one of: a connection pool, a budget, a store. A module variable is not
 * enough, since Next loads a module once for each of its bundles.
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
