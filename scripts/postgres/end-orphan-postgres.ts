import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@/scripts/launching/instance-lock';

/**
 * Ends a server that still runs on the folder although the instance that started it is gone, and clears the way for the
 * next one. The caller holds the folder's lock: nobody else starts a server there meanwhile.
 * @throws Error with a sentence for the person at the terminal when it does not end
 */
export async function endOrphanPostgres(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  // Elsewhere than on Linux nothing tells whose process it is; PostgreSQL's own check has to do.
  if (process.platform !== 'linux')
    return isAlive(pid) ? endProcess(pid, () => Promise.resolve(isAlive(pid))) : undefined;

  const folder = await realpath(dataDir);
  const isRunning = async () => (await findServerProcesses(folder)).length > 0;
  if ((await findServerProcesses(folder)).includes(pid)) await endProcess(pid, isRunning);
  // The children of a killed one notice by themselves that it is gone. A new server beside them would spoil the data.
  if (!(await waitUntil(async () => !(await isRunning())))) {
    throw new Error(`processes of an earlier PostgreSQL still work in ${folder} and do not end.`);
  }
  // PostgreSQL takes any process of that number for the old server: somebody else's after a reboot, or the old one's
  // remains where nobody collects dead processes (a container without an init).
  await rm(pidFile, { force: true });
}

/** The processes of a server on the folder: all of them work in it. One that is dead works nowhere. */
async function findServerProcesses(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const workingFolders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  return pids.filter((_, index) => workingFolders[index] === folder).map(Number);
}

async function endProcess(pid: number, isRunning: () => Promise<boolean>) {
  process.kill(pid, 'SIGINT'); // fast shutdown: open transactions are rolled back
  const isEnded = async () => !(await isRunning());
  if (await waitUntil(isEnded)) return;
  process.kill(pid, 'SIGQUIT'); // at once; the next start recovers
  if (await waitUntil(isEnded)) return;
  throw new Error(`a PostgreSQL of an earlier run (process ${pid}) does not end.`);
}

async function waitUntil(condition: () => Promise<boolean>, patienceMs = 10_000): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
    if (await condition()) return true;
  }
  return condition();
}
