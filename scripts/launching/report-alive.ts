const everyMs = 1000;

/**
 * Reports to the launcher regularly that this process's event loop is running. A process that is stuck in a computation
 * cannot, and is replaced (scripts/launching/supervise-process.ts).
 */
export function reportAlive(): void {
  setInterval(() => {
    if (process.connected) process.send?.({ type: 'alive' });
  }, everyMs).unref();
}
