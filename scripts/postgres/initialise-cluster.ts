import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresUser } from '@/scripts/postgres/postgres-user';

/**
 * Makes the folder of a new cluster, whose superuser is `postgres` with the password.
 * @throws Error with what initdb said
 */
export async function initialiseCluster(
  dataDir: string,
  password: string,
  user: PostgresUser,
): Promise<void> {
  // The folder gets its name when it is whole: initdb writes PG_VERSION first, and may be killed right after.
  const unfinished = `${dataDir}.new-`;
  await removeUnfinished(unfinished);
  const freshDir = `${unfinished}${process.pid}`;
  await mkdir(freshDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${freshDir}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    await user.own(freshDir);
    await user.own(passwordFile);
    await runInitdb(freshDir, passwordFile, user);
    await rm(dataDir, { recursive: true, force: true }); // has no PG_VERSION: holds no data
    await rename(freshDir, dataDir);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function runInitdb(folder: string, passwordFile: string, user: PostgresUser) {
  const passwordHandle = process.platform === 'linux' ? await open(passwordFile) : undefined;
  try {
    const child = user.spawn(
      user.binaries.initdb,
      [
        ...['-D', user.folderName(folder), '--username=postgres'],
        // Handed over open on Linux: initdb's user may not walk to where it lies.
        `--pwfile=${passwordHandle ? '/proc/self/fd/3' : passwordFile}`,
        // Sorts by code point, wherever it runs, and knows the case of all letters: "köln" finds "KÖLN".
        ...['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
      ],
      { folder, stdio: ['ignore', 'pipe', 'pipe', ...(passwordHandle ? [passwordHandle.fd] : [])] },
    );
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
    if (code !== 0) throw new Error(`PostgreSQL could not initialise ${folder}:\n${output.trim()}`);
  } finally {
    await passwordHandle?.close();
  }
}

/** What initdb was making when it, or the launcher, was killed. It may still be at it: hence the retries. */
async function removeUnfinished(prefix: string) {
  const folder = path.dirname(prefix);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(path.basename(prefix))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}
