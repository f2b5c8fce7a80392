import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reserveBytes, walBytes } from '@/lib/faults/disk-room';

const folder = mkdtempSync(path.join(tmpdir(), 'lading-room-'));
const mebibyte = 1024 * 1024;

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules as a process with these settings loads them. */
async function withReserve(reserve: string | undefined) {
  vi.stubEnv('LADING_DATABASE_DIR', folder);
  vi.stubEnv('LADING_DISK_RESERVE_BYTES', reserve);
  vi.resetModules();
  const { DiskStore } = await import('@/lib/storage/disk-store');
  const { errorResponse } = await import('@/lib/http/error-response');
  return { store: new DiskStore(path.join(folder, 'objects'), randomBytes(32)), errorResponse };
}

const moreThanAnyDisk = String(2 ** 52);
const grant = {
  ...({ method: 'PUT', contentType: 'text/csv', fileName: '' } as const),
  ...{ key: 'imports/tenant/a/original.csv', limitBytes: 100, expiresAt: new Date(Date.now() + 60_000) },
};

async function* bytes() {
  yield Buffer.from('a,b\n');
}

test('files are refused while the disk has less than its reserve, and nothing of them remains', async () => {
  const { store, errorResponse } = await withReserve(moreThanAnyDisk);
  const thrown = await store.receiveUpload(grant, bytes(), 4).catch((error: unknown) => error);
  const answer = errorResponse(thrown, 'en');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: { code: 'storage_full' } });
  await expect(store.write('imports/tenant/a/part.csv', bytes())).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.csv'))).toEqual(
    [],
  );
});

test('files are accepted while the disk has its reserve', async () => {
  const { store } = await withReserve('0');
  expect(await store.receiveUpload(grant, bytes(), 4)).toMatchObject({ state: 'stored' });
});

test('a database that does not answer counts as a full disk only while its disk is short of room', async () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const codeWith = async (reserve: string) => {
    const { errorResponse } = await withReserve(reserve);
    return ((await errorResponse(refused, 'en').json()) as { error: { code: string } }).error.code;
  };
  expect(await codeWith(moreThanAnyDisk)).toBe('storage_full');
  expect(await codeWith('0')).toBe('service_unavailable');
});

test('the write-ahead log and the reserve fit on a disk of any size, and take little of a large one', () => {
  for (const total of [170, 1024, 10_000, 1_000_000].map((size) => size * mebibyte)) {
    expect(walBytes(total)).toBeGreaterThanOrEqual(2 * 16 * mebibyte); // PostgreSQL’s minimum
    expect(walBytes(total) + reserveBytes(total)).toBeLessThan(total / 2);
  }
  expect(walBytes(2 ** 40)).toBe(2048 * mebibyte);
  expect(reserveBytes(2 ** 40)).toBe(2304 * mebibyte);
});
