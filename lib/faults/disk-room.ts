import { statfsSync } from 'node:fs';
import { env } from '@/lib/env';

const mebibyte = 1024 * 1024;

/** Bytes of a disk: its size, and what users other than root can still write. */
export interface DiskFacts {
  total: number;
  free: number;
}

/** @throws an error of the file system, ENOENT when there is no such folder */
export function diskOf(folder: string): DiskFacts {
  const { blocks, bavail, bsize } = statfsSync(folder);
  return { total: blocks * bsize, free: bavail * bsize };
}

/** How large PostgreSQL's write-ahead log may grow between two checkpoints, on a disk of that size. */
export function walBytes(total: number): number {
  return Math.round(Math.min(2048 * mebibyte, Math.max(48 * mebibyte, total / 10)));
}

/** What uploads and imports leave free on the database's disk unless LADING_DISK_RESERVE_BYTES says otherwise. */
export function reserveBytes(total: number): number {
  return Math.round(Math.min(walBytes(total) + 256 * mebibyte, total * 0.15));
}

/**
 * Files and rows would use up the space that the database's write-ahead log needs: without it PostgreSQL shuts down.
 */
class NoRoomError extends Error {
  /** isStorageFull recognizes the error by this code. */
  readonly code = 'ENOSPC';

  constructor({ free }: DiskFacts) {
    super(`only ${Math.floor(free / mebibyte)} MiB are left on the disk of the database`);
    this.name = 'NoRoomError';
  }
}

/**
 * Refuses large writes (files, rows of imports and batches) that would use the reserve of the embedded database's disk.
 * Small writes do not call this: signing in and deleting still work within the reserve. A database on another server
 * looks after its own disk.
 * @param bytes about to be written
 * @throws NoRoomError
 */
export function requireRoom(bytes = 0): void {
  const disk = databaseDisk();
  if (disk && disk.free - bytes < disk.reserve) throw new NoRoomError(disk);
}

/** Whether the embedded database's disk has less than its reserve, which explains why the database does not answer. */
export function isShortOfRoom(): boolean {
  const disk = databaseDisk();
  return disk !== undefined && disk.free < disk.reserve;
}

function databaseDisk() {
  const { LADING_DATABASE_DIR, LADING_DISK_RESERVE_BYTES } = env();
  if (!LADING_DATABASE_DIR) return undefined;
  const facts = diskOf(LADING_DATABASE_DIR);
  return { ...facts, reserve: LADING_DISK_RESERVE_BYTES ?? reserveBytes(facts.total) };
}
