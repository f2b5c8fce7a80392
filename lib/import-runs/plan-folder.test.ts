import { existsSync } from 'node:fs';
import { chown, lstat, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { env } from '@/lib/env';
import { removeAbandonedPlans, withPlanFolder } from '@/lib/import-runs/plan-folder';

let place: string;

beforeEach(async () => {
  place = path.join(env().LADING_DATA_DIR, 'plans');
  await mkdir(place, { mode: 0o700 });
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function makeFolder(parent: string, name: string, hoursAgo: number): Promise<string> {
  const folder = path.join(parent, name);
  await mkdir(folder);
  await writeFile(path.join(folder, 'original'), 'a customer’s file');
  const then = new Date(Date.now() - hoursAgo * 60 * 60 * 1000);
  await utimes(folder, then, then);
  return folder;
}

const nothing = () => Promise.resolve();

describe('a folder for a plan', () => {
  it('is created in the data folder, readable by its owner only, and removed afterwards, even after an error', async () => {
    await rm(place, { recursive: true });
    let planFolder = '';
    const work = async (folder: string) => {
      planFolder = folder;
      await writeFile(path.join(folder, 'original'), 'x');
      expect([(await lstat(place)).mode & 0o777, (await lstat(folder)).mode & 0o777]).toEqual([0o700, 0o700]);
      throw new Error('broken');
    };
    await expect(withPlanFolder(work)).rejects.toThrow('broken');
    expect(path.dirname(planFolder)).toBe(place);
    expect(await readdir(place)).toEqual([]);
  });

  it('is removed a day after a killed process left it; one that may be in use, and anything that is not a plan, stays', async () => {
    const left = await makeFolder(place, 'plan-left', 25);
    const atWork = await makeFolder(place, 'plan-work', 1);
    const other = await makeFolder(place, 'other', 25);
    await withPlanFolder(nothing);
    expect([left, atWork, other].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });

  it('is removed when a new process takes over the data folder', async () => {
    const left = await makeFolder(place, 'plan-left', 0);
    const other = await makeFolder(place, 'other', 25);
    await removeAbandonedPlans();
    expect([left, other].map((folder) => existsSync(folder))).toEqual([false, true]);
  });
});

describe('files of others are left alone', () => {
  it('behind a link in place of a folder', async () => {
    const victim = await mkdtemp(path.join(tmpdir(), 'victim-'));
    const file = path.join(await makeFolder(victim, 'inner', 0), 'original');
    await symlink(victim, path.join(place, 'plan-link'));
    await symlink(victim, path.join(await makeFolder(place, 'plan-left', 0), 'inner'));
    await removeAbandonedPlans();
    expect(existsSync(file)).toBe(true);
    expect(await readdir(place)).toEqual(['plan-link']);
    await rm(victim, { recursive: true });
  });

  it('in the temporary folder, whatever its name and age', async () => {
    const old = await makeFolder(tmpdir(), `lading-plan-${process.pid}`, 100);
    await removeAbandonedPlans();
    await withPlanFolder(nothing);
    expect(existsSync(old)).toBe(true);
    await rm(old, { recursive: true });
  });

  it('behind a link in place of the folder of all plans, in which case nothing is planned', async () => {
    const victim = await mkdtemp(path.join(tmpdir(), 'victim-'));
    const left = await makeFolder(victim, 'plan-left', 100);
    await rm(place, { recursive: true });
    await symlink(victim, place);
    await expect(withPlanFolder(nothing)).rejects.toThrow('must be a folder owned by this user');
    await expect(removeAbandonedPlans()).rejects.toThrow('must be a folder owned by this user');
    expect(existsSync(left)).toBe(true);
    await rm(victim, { recursive: true });
  });

  // Only root can give a folder to somebody else.
  it.runIf(process.getuid?.() === 0)('of another user', async () => {
    const theirs = await makeFolder(place, 'plan-theirs', 100);
    await chown(theirs, 65_534, 65_534);
    await removeAbandonedPlans();
    await withPlanFolder(nothing);
    expect(existsSync(theirs)).toBe(true);
  });
});
