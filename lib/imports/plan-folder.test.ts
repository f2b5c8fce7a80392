import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPlanFolder } from '@/lib/imports/plan-folder';

let place: string;
const before = process.env.TMPDIR;

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'plan-folders-'));
  process.env.TMPDIR = place;
});
afterEach(async () => {
  process.env.TMPDIR = before;
  if (before === undefined) delete process.env.TMPDIR;
  await rm(place, { recursive: true });
});

async function makeFolder(name: string, hoursAgo: number): Promise<string> {
  const folder = path.join(place, name);
  await mkdir(folder);
  await writeFile(path.join(folder, 'original'), 'a customer’s file');
  const then = new Date(Date.now() - hoursAgo * 60 * 60 * 1000);
  await utimes(folder, then, then);
  return folder;
}

test('a folder is lent, and is gone afterwards, also after a fault', async () => {
  let lent = '';
  const work = async (folder: string) => {
    lent = folder;
    await writeFile(path.join(folder, 'original'), 'x');
    throw new Error('broken');
  };
  await expect(withPlanFolder(work)).rejects.toThrow('broken');
  expect(lent.startsWith(place)).toBe(true);
  expect(existsSync(lent)).toBe(false);
});

test('what a killed process left a day ago is removed; what may be at work, and what is not ours, stays', async () => {
  const left = await makeFolder('lading-plan-left', 25);
  const atWork = await makeFolder('lading-plan-work', 1);
  const other = await makeFolder('other-plan', 25);
  await withPlanFolder(async () => undefined);
  expect([left, atWork, other].map((folder) => existsSync(folder))).toEqual([false, true, true]);
});
