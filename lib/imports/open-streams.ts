import { oncePerProcess } from '@/lib/concurrency/once-per-process';

/** How to end each answer of this process that is sent bit by bit. */
const endings = oncePerProcess('open streams', () => new Set<() => void>());

/**
 * Registers an answer that is sent bit by bit, so that a shutdown does not have to wait for it.
 * @param end ends the answer
 * @returns a function that takes it off the list
 */
export function registerStream(end: () => void): () => void {
  endings.get().add(end);
  return () => void endings.get().delete(end);
}

/** Ends all of them: the process is shutting down, and the browsers will connect to the next one. */
export function endStreams(): void {
  for (const end of endings.get()) end();
}
