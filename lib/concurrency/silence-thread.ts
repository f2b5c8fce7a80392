/**
 * Discards everything that a worker thread prints. Its output is printed by the main thread, which also serves
 * requests: a library that printed a remark for each of three million records of a file blocked everybody for 38
 * seconds and filled the log. A failure in a thread reaches the caller as an error; no other output is needed.
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
