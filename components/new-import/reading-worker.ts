let spare: Worker | null = null;

function startWorker(): Worker {
  return new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker before a file is chosen: loading its code takes longer than reading the first rows. */
export function warmReadingWorker(): void {
  if (spare) return;
  const started = startWorker();
  spare = started;
  // Drop a worker whose code could not be loaded: nobody would hear of it once there is a file.
  started.addEventListener('error', () => {
    if (spare === started) spare = null;
  });
}

/** Returns a worker to read one file with; the caller terminates it. */
export function takeReadingWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}
