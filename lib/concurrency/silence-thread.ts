/**
 * Makes a worker thread write nothing. What a thread prints is printed by the thread that serves people: a library that
 * remarks on each of three million records of a file kept everybody waiting for 38 seconds and filled the log. What goes
 * wrong in a thread reaches whoever asked it as an error; nothing else of it is wanted.
 */
export function silenceThread(): void {
  const nothing = () => undefined;
  for (const name of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
    console[name] = nothing;
  }
  const drop: typeof process.stdout.write = (_, encoding?: unknown, done?: unknown) => {
    const after = typeof encoding === 'function' ? encoding : done;
    if (typeof after === 'function') queueMicrotask(() => after());
    return true;
  };
  process.stdout.write = drop;
  process.stderr.write = drop;
}
