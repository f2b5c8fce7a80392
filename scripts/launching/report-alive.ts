const everyMs = 1000;

/**
 * Tells the launcher now and then that this process's event loop turns (scripts/launching/supervise-process.ts). A process that is
 * stuck in a computation cannot, and is replaced.
 */
export function reportAlive(): void {
  setInterval(() => {
    if (process.connected) process.send?.({ type: 'alive' });
  }, everyMs).unref();
}
