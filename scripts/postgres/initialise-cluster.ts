import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresUser } from '@/scripts/postgres/postgres-user';

/**
 * Creates the folder of a new cluster whose superuser is `postgres` with the given password.
 * @throws Error with the output of initdb
 */
export async function initialiseCluster(
  dataDir: string,
  password: string,
  user: PostgresUser,
): Promise<void> {
  // The folder gets its final name once it is complete: initdb writes PG_VERSION first, and may be killed right after.
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
    await rm(dataDir, { recursive: true, force: true }); // has no PG_VERSION, so no data
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
        // Passed as an open file on Linux: initdb's user may have no access to the file's folder.
        `--pwfile=${passwordHandle ? '/proc/self/fd/3' : passwordFile}`,
        // Sorts by code point on every machine, and knows the case of all letters: "köln" finds "KÖLN".
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

/** Removes what a killed initdb or launcher left behind. An initdb may still be running: hence the retries. */
async function removeUnfinished(prefix: string) {
  const folder = path.dirname(prefix);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(path.basename(prefix))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}
