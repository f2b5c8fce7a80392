import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';

const PREFIX = 'plan-';

/** No plan takes this long: LADING_WORKER_SECONDS and the way of a file from the store. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/**
 * Lends `work` a folder of its own for a customer's file, below the data folder, which nobody else may look into. Removes
 * it afterwards, and also what killed processes left a day ago.
 * @throws Error when the place for such folders is not ours alone
 */
export async function withPlanFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const place = await openPlace();
  await removeOlderThan(place, Date.now() - abandonedAfterMs);
  const folder = await mkdtemp(path.join(place, PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a killed process left: when the one process of the data folder that plans starts, before it plans. */
export async function removeAbandonedPlans(): Promise<void> {
  await removeOlderThan(await openPlace(), Infinity);
}

async function openPlace(): Promise<string> {
  const place = path.resolve(/* turbopackIgnore: true */ env().LADING_DATA_DIR, 'plans');
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (!(await isOwnFolder(place))) throw new Error(`${place} must be a folder of this user, and no link.`);
  return place;
}

async function removeOlderThan(place: string, time: number): Promise<void> {
  const names = (await readdir(place)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = path.join(place, name);
    try {
      if ((await isOwnFolder(folder)) && (await lstat(folder)).mtimeMs < time) {
        await rm(folder, { recursive: true, force: true });
      }
    } catch (error) {
      // Another plan removes it too, or it cannot be removed: no reason to refuse this one.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        console.warn(`${folder} could not be removed: ${String(error)}`);
      }
    }
  }
}

/** A link is none, wherever it leads. Windows tells no owners. */
async function isOwnFolder(file: string): Promise<boolean> {
  const facts = await lstat(file);
  return facts.isDirectory() && (process.getuid === undefined || facts.uid === process.getuid());
}
