import { type ChildProcess, execFileSync, type IOType, spawn } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { locateBinaries, openBinaries, type PostgresBinaries } from '@/scripts/postgres/postgres-binaries';

/** The user that PostgreSQL runs as, and how its programs are started as that user. */
export interface PostgresUser {
  binaries: PostgresBinaries;
  /** Makes the user the owner of a file or folder. */
  own(file: string): Promise<void>;
  /** The path by which PostgreSQL's programs, which are started in the cluster's folder, refer to it. */
  folderName(dataDir: string): string;
  /** Starts a program in `folder`, with only what it needs of the launcher's environment. */
  spawn(command: string, args: string[], options: SpawnOptions): ChildProcess;
}

interface SpawnOptions {
  folder: string;
  stdio?: (IOType | number)[];
}

/** The only environment variables that PostgreSQL's processes get: no secret of ours, and none of libpq's settings. */
const passedOn = ['PATH', 'LANG', 'TZ', 'SystemRoot'];

/**
 * PostgreSQL refuses to run as root. Root therefore starts it as another user without any capability: `postgres` if it
 * exists, otherwise `nobody`. That user has no access to the data folder, nor perhaps to the folders above it (a clone
 * below /root, say). It needs none: the processes start inside the cluster's folder, which they own, and refer to it by
 * the name that Linux gives a process's working folder.
 * @throws Error with a message for the person at the terminal
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
  // In its own process group, Ctrl-C at the terminal does not reach it: the launcher stops the database after its users.
  return spawn(command, args, { cwd: folder, env, stdio, detached: true, ...ids });
}

async function requireOpenBinaries(binaries: PostgresBinaries): Promise<PostgresBinaries> {
  try {
    if (process.platform !== 'linux')
      throw new Error('only Linux lets another user run in a folder it has no access to');
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
