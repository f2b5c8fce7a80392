let spare: Worker | null = null;

function startWorker(): Worker {
  return new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker before there is a file: loading its code takes longer than reading the first rows does. */
export function warmReadingWorker(): void {
  spare ??= startWorker();
}

/** A worker to read one file with; the caller ends it. */
export function takeReadingWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}
