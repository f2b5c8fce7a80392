let spare: Worker | null = null;

function startWorker(): Worker {
  return new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker before there is a file: loading its code takes longer than reading the first rows does. */
export function warmReadingWorker(): void {
  if (spare) return;
  const started = startWorker();
  spare = started;
  // Its code could not be loaded, and it would say so to nobody once there is a file.
  started.addEventListener('error', () => {
    if (spare === started) spare = null;
  });
}

/** A worker to read one file with; the caller ends it. */
export function takeReadingWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}
