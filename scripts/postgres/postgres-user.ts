import { type ChildProcess, execFileSync, type IOType, spawn } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { locateBinaries, openBinaries, type PostgresBinaries } from '@/scripts/postgres/postgres-binaries';

/** The user that PostgreSQL runs as, and how its programs are started as that user. */
export interface PostgresUser {
  binaries: PostgresBinaries;
  /** Gives a file or folder to the user. */
  own(file: string): Promise<void>;
  /** How PostgreSQL's programs name the folder of the cluster, which they are started in. */
  folderName(dataDir: string): string;
  /** Starts a program in `folder`, with nothing of the launcher's environment but what it needs. */
  spawn(command: string, args: string[], options: SpawnOptions): ChildProcess;
}

interface SpawnOptions {
  folder: string;
  stdio?: (IOType | number)[];
}

/** All that PostgreSQL's processes get of the environment: no secret of ours, and none of libpq's settings. */
const passedOn = ['PATH', 'LANG', 'TZ', 'SystemRoot'];

/**
 * PostgreSQL refuses to run as root. Root therefore starts it as another user, without any capability: `postgres` where
 * there is one, otherwise `nobody`. That user may not walk into the data folder, nor perhaps into the folders above it (a
 * clone below /root, say). It does not have to: the processes are started inside the cluster's folder, which is theirs, and
 * call it by the name that Linux gives to a process's own working folder.
 * @throws Error with a sentence for the person at the terminal
 */
export async function choosePostgresUser(): Promise<PostgresUser> {
  const binaries = await locateBinaries();
  if (process.getuid?.() !== 0) {
    return {
      binaries,
      own: async () => undefined,
      folderName: (dataDir) => dataDir,
      spawn: (command, args, options) => start(command, args, options),
    };
  }
  const ids = userIds('postgres') ?? userIds('nobody') ?? { uid: 65534, gid: 65534 };
  return {
    binaries: await requireOpenBinaries(binaries),
    own: (file) => chown(file, ids.uid, ids.gid),
    folderName: () => '/proc/self/cwd',
    spawn: (command, args, options) => start(command, args, { ...options, ...ids }),
  };
}

function start(
  command: string,
  args: string[],
  { folder, stdio = ['ignore', 'pipe', 'pipe'], ...ids }: SpawnOptions & { uid?: number; gid?: number },
): ChildProcess {
  const env = Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ) as NodeJS.ProcessEnv;
  // A group of its own: a Ctrl-C at the terminal reaches the launcher alone, which ends the database after all that uses it.
  return spawn(command, args, { cwd: folder, env, stdio, detached: true, ...ids });
}

async function requireOpenBinaries(binaries: PostgresBinaries): Promise<PostgresBinaries> {
  try {
    if (process.platform !== 'linux') throw new Error('only Linux lets another user into a closed folder');
    return await openBinaries(binaries);
  } catch (error) {
    throw new Error(
      `PostgreSQL may not run as root, and it cannot be run as another user here (${error instanceof Error ? error.message : error}). ` +
        'Run as an ordinary user, or name a database server with DATABASE_URL.',
      { cause: error },
    );
  }
}

function userIds(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
