import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes the data folder for this process. Two instances on one folder would start two PostgreSQLs on one cluster.
 * The lock of a process that was killed is taken over.
 * @returns gives the folder free again
 * @throws Error with a sentence for the person at the terminal, when another instance is using it
 */
export function lockInstance(dataDir: string): () => void {
  const file = path.join(dataDir, 'instance.lock');
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startTime(process.pid)}\n`, { mode: 0o600 });
  for (let attempt = 0; ; attempt++) {
    try {
      linkSync(own, file); // appears with its content, or not at all: nobody can read it half-written
      rmSync(own);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error;
    }
    const [pid, started] = readFileSync(file, 'utf8').trim().split(' ');
    if (pid && isAlive(Number(pid)) && startTime(Number(pid)) === (started ?? '')) {
      rmSync(own);
      throw new Error(
        `Another instance of Lading (process ${pid}) is using ${dataDir}. Stop it first, or name another folder with LADING_DATA_DIR.`,
      );
    }
    rmSync(file, { force: true });
  }
}

/** Whether a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells two processes of one number apart, where the system says when a process began (Linux); '' elsewhere. */
function startTime(pid: number): string {
  // Fields 3 and 22 of proc(5), counted from behind the command's name, which may hold blanks and ends with the last ')'.
  const fields = readProcess(pid).split(')').at(-1)?.trim().split(' ') ?? [];
  // A dead process that nobody has collected (a container without an init) still has its number and its time.
  return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
}

function readProcess(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
