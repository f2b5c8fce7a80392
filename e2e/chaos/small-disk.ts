import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const storeMebibytes = 64;

/** Mounts a small disk for the store, so that it can be filled. @returns whether this machine allows that */
export function mountStore(dataDir: string): boolean {
  const store = path.join(dataDir, 'objects');
  mkdirSync(store, { recursive: true, mode: 0o700 });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${storeMebibytes}m`, 'tmpfs', store], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

export function unmountStore(dataDir: string): void {
  const store = path.join(dataDir, 'objects');
  if (isOwnDisk(store)) execFileSync('umount', ['--lazy', store]);
}

/**
 * Fills the store's own disk (see mountStore) to the last byte; without one, the store may write no file.
 * @returns a function that frees the space again
 */
export function fillStore(dataDir: string): () => void {
  const store = path.join(dataDir, 'objects');
  if (isOwnDisk(store)) {
    const ballast = path.join(store, 'ballast');
    const { bavail, bsize } = statfsSync(store);
    try {
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    } catch {
      // already full: the import has written meanwhile
    }
    return () => rmSync(ballast, { force: true });
  }
  const incoming = path.join(store, '.incoming');
  rmSync(incoming, { recursive: true, force: true });
  writeFileSync(incoming, '');
  return () => rmSync(incoming);
}

function isOwnDisk(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { blocks, bsize } = statfsSync(folder);
  return blocks * bsize === storeMebibytes * 1024 * 1024;
}
