import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';

const PREFIX = 'plan-';

/** Longer than any plan takes: LADING_WORKER_SECONDS plus fetching the file from the store. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/**
 * Gives `work` a private folder in the data folder for a customer's file and removes it afterwards. Also removes
 * what killed processes left a day ago.
 * @throws Error when the parent folder does not belong to this user alone
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

/**
 * Removes what a killed process left. Called when the only process that plans in this data folder starts, before it
 * plans.
 */
export async function removeAbandonedPlans(): Promise<void> {
  await removeOlderThan(await openPlace(), Infinity);
}

async function openPlace(): Promise<string> {
  const place = path.resolve(/* turbopackIgnore: true */ env().LADING_DATA_DIR, 'plans');
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (!(await isOwnFolder(place)))
    throw new Error(`${place} must be a folder owned by this user, and not a link.`);
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
      // Another plan is removing it too, or it cannot be removed: not a reason to fail this one.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        console.warn(`${folder} could not be removed: ${String(error)}`);
      }
    }
  }
}

/** False for a link, wherever it leads. Windows does not report owners. */
async function isOwnFolder(file: string): Promise<boolean> {
  const facts = await lstat(file);
  return facts.isDirectory() && (process.getuid === undefined || facts.uid === process.getuid());
}
