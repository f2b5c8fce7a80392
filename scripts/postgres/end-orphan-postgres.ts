import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@/scripts/launching/instance-lock';

/**
 * Stops a server that still runs on the folder although the instance that started it is gone, so that the next one can
 * start. The caller holds the folder's lock, so no other server is started there meanwhile.
 * @throws Error with a message for the person at the terminal when it does not stop
 */
export async function endOrphanPostgres(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  // Only Linux tells whose process it is; elsewhere PostgreSQL's own check must suffice.
  if (process.platform !== 'linux')
    return isAlive(pid) ? endProcess(pid, () => Promise.resolve(isAlive(pid))) : undefined;

  const folder = await realpath(dataDir);
  const isRunning = async () => (await findServerProcesses(folder)).length > 0;
  if ((await findServerProcesses(folder)).includes(pid)) await endProcess(pid, isRunning);
  // The children of a killed server notice by themselves that it is gone. A new server beside them would corrupt the data.
  if (!(await waitUntil(async () => !(await isRunning())))) {
    throw new Error(`processes of an earlier PostgreSQL still work in ${folder} and do not end.`);
  }
  // PostgreSQL takes any process with that pid for the old server: an unrelated one after a reboot, or the old server's
  // zombie where nothing reaps it (a container without an init).
  await rm(pidFile, { force: true });
}

/** The processes of a server on the folder: it is the working folder of all of them. A zombie has no working folder. */
async function findServerProcesses(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const workingFolders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  return pids.filter((_, index) => workingFolders[index] === folder).map(Number);
}

async function endProcess(pid: number, isRunning: () => Promise<boolean>) {
  process.kill(pid, 'SIGINT'); // fast shutdown: open transactions are rolled back
  const isEnded = async () => !(await isRunning());
  if (await waitUntil(isEnded)) return;
  process.kill(pid, 'SIGQUIT'); // immediate shutdown; the next start recovers
  if (await waitUntil(isEnded)) return;
  throw new Error(`a PostgreSQL of an earlier run (process ${pid}) does not end.`);
}

async function waitUntil(condition: () => Promise<boolean>, patienceMs = 10_000): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
    if (await condition()) return true;
  }
  return condition();
}
