import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DiskStore, isPlainKey } from '@/lib/storage/disk-store';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import type { Grant } from '@/lib/storage/signed-url';

const key = 'imports/tenant/file/original.csv';
let root: string;
let store: DiskStore;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lading-store-'));
  store = new DiskStore(root, randomBytes(32));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const content = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

const grant = (changes: Partial<Grant> = {}): Grant => ({
  ...{ method: 'PUT', key, contentType: 'text/csv', limitBytes: 10, fileName: '' },
  expiresAt: new Date(Date.now() + 60_000),
  ...changes,
});

test('an object can be read whole and by range, and is replaced by a later write', async () => {
  await store.write(key, content('0123', '456789'));
  expect(await text(await store.read(key))).toBe('0123456789');
  expect(Buffer.from(await store.readRange(key, 3, 6)).toString()).toBe('345');
  await store.write(key, content('new'));
  expect(await store.size(key)).toBe(3);
  await expect(store.readRange(key, 0, 4)).rejects.toThrow('ends before byte 4');
});

test.each([
  ['a written file', () => store.write(key, content('whole'))],
  ['an uploaded file', () => store.receiveUpload(grant(), content('whole'), null)],
  ['a file that is taken over', async () => store.take(key, await fileOf('whole'))],
])(
  '%s survives a power cut with its name: its folders are synced after the file is named',
  async (_, keep) => {
    await using probe = await open(root, 'r');
    const prototype = Object.getPrototypeOf(probe) as typeof probe;
    const original = prototype.sync;
    const synced: { inode: number; hadName: boolean }[] = [];
    const spy = vi.spyOn(prototype, 'sync').mockImplementation(async function (this: typeof probe) {
      synced.push({ inode: (await this.stat()).ino, hadName: (await store.size(key)) !== null });
      await original.call(this);
    });
    await keep().finally(() => spy.mockRestore());
    const named = synced.filter(({ hadName }) => hadName).map(({ inode }) => inode);
    for (const folder of ['imports/tenant/file', 'imports/tenant', 'imports', '']) {
      expect(named).toContain((await stat(path.join(root, folder))).ino);
    }
    expect(synced.some(({ hadName }) => !hadName)).toBe(true); // its bytes are synced before it is named
  },
);

/** A local file beside the store's objects. */
async function fileOf(text: string): Promise<string> {
  const file = path.join(root, 'local');
  await writeFile(file, text, { mode: 0o644 });
  return file;
}

test('a local file becomes an object that only its owner may read, and replaces an earlier one', async () => {
  await store.write(key, content('earlier'));
  await store.take(key, await fileOf('whole'));
  expect(await text(await store.read(key))).toBe('whole');
  expect((await stat(path.join(root, key))).mode & 0o777).toBe(0o600);
});

test('an object becomes a local file, which may go without it', async () => {
  await store.write(key, content('whole'));
  const file = path.join(root, 'local');
  await store.fetch(key, file);
  expect(await readFile(file, 'utf8')).toBe('whole');
  await rm(file);
  expect(await store.size(key)).toBe(5);
  await expect(store.fetch('imports/tenant/none/original.csv', file)).rejects.toBeInstanceOf(
    ObjectMissingError,
  );
});

test('reading a missing object fails, and removing it is not an error', async () => {
  expect(await store.size(key)).toBeNull();
  await expect(store.read(key)).rejects.toBeInstanceOf(ObjectMissingError);
  await store.remove([key]);
});

test('an interrupted write leaves nothing behind', async () => {
  async function* breaking() {
    yield Buffer.from('half');
    throw new Error('gone');
  }
  await expect(store.write(key, breaking())).rejects.toThrow('gone');
  expect(await store.size(key)).toBeNull();
  expect(await readdir(path.join(root, '.incoming'))).toEqual([]);
});

test('a write whose file cannot be named leaves nothing behind', async () => {
  await store.write('imports/tenant/file', content('a file where a folder should be'));
  await expect(store.write(key, content('whole'))).rejects.toThrow();
  expect(await readdir(path.join(root, '.incoming'))).toEqual([]);
});

test('a check removes partial files of killed processes, but not those still being received', async () => {
  await store.check();
  const incoming = path.join(root, '.incoming');
  await writeFile(path.join(incoming, 'left'), 'half');
  await writeFile(path.join(incoming, 'coming'), 'half');
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(path.join(incoming, 'left'), longAgo, longAgo);
  await store.check();
  expect(await readdir(incoming)).toEqual(['coming']);
});

test('an upload is accepted once, even if two arrive at the same time', async () => {
  const outcomes = await Promise.all([
    store.receiveUpload(grant(), content('one'), 3),
    store.receiveUpload(grant(), content('two'), 3),
  ]);
  expect(outcomes.map((outcome) => outcome.state).sort()).toEqual(['already_used', 'stored']);
  expect(await store.receiveUpload(grant(), content('three'), 5)).toMatchObject({ state: 'already_used' });
  expect(['one', 'two']).toContain(await text(await store.read(key)));
});

test('an upload over the limit is refused, announced or not, and the URL can be used again', async () => {
  expect(await store.receiveUpload(grant(), content('12345678901'), 11)).toMatchObject({
    state: 'too_large',
  });
  expect(await store.receiveUpload(grant(), content('123456', '78901'), null)).toMatchObject({
    state: 'too_large',
  });
  expect(await store.size(key)).toBeNull();
  expect(await store.receiveUpload(grant(), content('1234567890'), 10)).toEqual({
    state: 'stored',
    size: 10,
  });
});

test('an upload shorter than its announced length is not kept', async () => {
  expect(await store.receiveUpload(grant(), content('123'), 9)).toEqual({ state: 'incomplete', size: 3 });
  expect(await store.size(key)).toBeNull();
});

test('a signed URL carries its grant, and a changed one is rejected', async () => {
  const { url, headers } = await store.signUpload({ ...grant(), origin: 'http://lading.test' });
  expect(headers).toEqual({ 'Content-Type': 'text/csv' });
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe(`/api/objects/${key}`);
  expect(store.readGrant('PUT', key, searchParams)).toMatchObject({
    limitBytes: 10,
    contentType: 'text/csv',
  });
  expect(store.readGrant('GET', key, searchParams)).toBeNull();
  expect(store.readGrant('PUT', 'imports/tenant/other/original.csv', searchParams)).toBeNull();
  for (const name of ['limit_bytes', 'content_type', 'expires', 'file_name', 'signature']) {
    const changed = new URLSearchParams(searchParams);
    changed.set(name, `${changed.get(name)}1`);
    expect(store.readGrant('PUT', key, changed), name).toBeNull();
  }
  const otherSecret = new DiskStore(root, randomBytes(32));
  expect(otherSecret.readGrant('PUT', key, searchParams)).toBeNull();
});

test('no key can lead out of the folder', async () => {
  for (const bad of [
    '../x',
    'a/../../x',
    '/etc/passwd',
    'a/./b',
    'a//b',
    'a/.incoming',
    'a/b\0',
    'a\\b/c',
    'alone',
  ]) {
    expect(isPlainKey(bad), bad).toBe(false);
    await expect(store.read(bad), bad).rejects.toBeInstanceOf(ObjectMissingError);
  }
  expect(isPlainKey(key)).toBe(true);
});

test('removing a folder removes everything in it and nothing else', async () => {
  const keys = ['imports/tenant/folder/original.csv', 'imports/tenant/folder/success-1.csv'];
  const other = 'imports/tenant/folder-two/original.csv';
  for (const name of [...keys, other]) await store.write(name, content('x'));
  await store.removeFolder('imports/tenant/folder');
  await store.removeFolder('imports/tenant/folder');
  expect(await Promise.all([...keys, other].map((name) => store.size(name)))).toEqual([null, null, 1]);
  for (const outside of ['..', 'imports/..', '/etc', 'imports', ''])
    await expect(store.removeFolder(outside)).rejects.toBeInstanceOf(ObjectMissingError);
});
