import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/db';
import { collectFolder } from '@/lib/inboxes/collect-folder';
import { createInbox } from '@/lib/inboxes/create-inbox';
import { createInboxBody } from '@/lib/inboxes/inbox-schemas';
import { leaveForPerson, noteImported } from '@/lib/inboxes/record-decision';
import { makeShop, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let root: string;
let folder: string;
let shop: Shop;
let inboxId: string;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // nobody listens at the engine's address
  root = await mkdtemp(path.join(tmpdir(), 'lading-inboxes-'));
  shop = await makeShop();
  ({ id: inboxId } = await createInbox({
    ...{ tenantId: shop.tenantId, actor: { name: 'Ada' }, language: 'en', origin: 'http://lading.test' },
    input: createInboxBody.parse({ name: 'Cedar folder' }),
  }));
  folder = path.join(root, inboxId);
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

/** Puts a file there that was written a minute ago. */
async function put(name: string, content = name, ageSeconds = 60): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  const at = Date.now() / 1000 - ageSeconds;
  await utimes(file, at, at);
}

const listed = (name = '') => readdir(path.join(folder, name));
const filesOf = async () => (await listed()).filter((name) => name.includes('.csv'));
const received = () =>
  db().receivedFile.findMany({ where: { inboxId }, include: { inbox: true }, orderBy: { id: 'asc' } });

it('takes files that have stood still, and sorts them once they are decided', async () => {
  await put('one.csv');
  await put('two.csv');
  await put('growing.csv', 'x', 1);
  expect(await collectFolder(root)).toBe(2);
  expect(await filesOf()).toEqual(['growing.csv']);
  const [one, two] = await received();
  expect((await listed('checking')).sort()).toEqual([`${one!.id}~one.csv`, `${two!.id}~two.csv`]);
  await noteImported(one!);
  await leaveForPerson(two!, { code: 'no_profile' });
  expect(await collectFolder(root)).toBe(0);
  expect(await listed('checking')).toEqual([]);
  expect(await listed('done')).toEqual([`${one!.id}~one.csv`]);
  expect(await listed('needs-a-look')).toEqual([`${two!.id}~two.csv`]);
});

it('two processes take each file once', async () => {
  for (let n = 0; n < 6; n++) await put(`${n}.csv`);
  const counts = await Promise.all([collectFolder(root), collectFolder(root), collectFolder(root)]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  expect((await received()).map(({ fileName }) => fileName).sort()).toEqual(
    [0, 1, 2, 3, 4, 5].map((n) => `${n}.csv`),
  );
});

it('what a killed process had taken is put back, and is the same file if it had been received', async () => {
  await put('one.csv');
  await collectFolder(root);
  const [{ id } = { id: '' }] = await received();
  await mkdir(path.join(folder, '.taking'), { recursive: true });
  await writeFile(path.join(folder, '.taking', '00000000-0000-4000-8000-000000000001~one.csv'), 'one.csv');
  await collectFolder(root);
  expect(await listed('.taking')).toHaveLength(1); // it may still be at it
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 16 * 60 * 1000);
  await collectFolder(root);
  vi.mocked(Date.now).mockRestore();
  expect(await listed('.taking')).toEqual([]);
  expect(await received()).toMatchObject([{ id }]);
});

it('refuses what no inbox takes, says why, and leaves links and other folders alone', async () => {
  await put('photo.png');
  const secret = path.join(root, 'secret.csv');
  await writeFile(secret, 'secret');
  await symlink(secret, path.join(folder, 'link.csv'));
  await mkdir(path.join(root, '01936d2e-0000-7000-8000-0000000000aa'));
  expect(await collectFolder(root)).toBe(0);
  expect((await listed('refused')).sort()).toEqual(['photo.png', 'photo.png.reason.txt']);
  const reason = await readFile(path.join(folder, 'refused', 'photo.png.reason.txt'), 'utf8');
  expect(reason).toMatch(/^unsupported_file_extension: /);
  expect(await listed()).toContain('link.csv');
  expect(await received()).toEqual([]);
});

it('makes the folders of inboxes by itself, and none where the folder of all is missing', async () => {
  await rm(folder, { recursive: true });
  expect(await collectFolder(root)).toBe(0);
  expect((await listed()).sort()).toEqual(['.taking', 'checking', 'done', 'needs-a-look', 'refused']);
  await put('one.csv');
  expect(await collectFolder(root)).toBe(1);
  const missing = path.join(root, 'not-mounted');
  await expect(collectFolder(missing)).rejects.toThrow('ENOENT');
  expect(await readdir(root)).not.toContain('not-mounted');
});
