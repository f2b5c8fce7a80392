import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'lading-plan-';

/** No plan takes this long: LADING_WORKER_SECONDS and the way of a file from the store. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/**
 * Lends `work` a folder of its own for a file of a customer's, and removes it afterwards, and also those that killed
 * processes left behind.
 */
export async function withPlanFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeAbandoned();
  const folder = await mkdtemp(path.join(tmpdir(), PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = path.join(tmpdir(), name);
    const made = await stat(folder).catch(() => undefined); // another process removes it too
    if (made && made.mtimeMs < Date.now() - abandonedAfterMs) {
      // One of another user's is that user's to remove.
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
