import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes the data folder for this process. Two instances on one folder would start two PostgreSQLs on one cluster.
 * The lock of a process that was killed is taken over, by one of all that try.
 * @returns gives the folder free again
 * @throws Error with a sentence for the person at the terminal, when another instance is using it
 */
export function lockInstance(dataDir: string): () => void {
  const file = path.join(dataDir, 'instance.lock');
  const own = `${file}.${process.pid}`;
  const content = `${process.pid} ${startTime(process.pid)}\n`;
  writeFileSync(own, content, { mode: 0o600 });
  try {
    const holder = take(file, own);
    if (holder === undefined) return () => rmSync(file, { force: true });
    throw new Error(
      `Another instance of Lading (process ${holder}) is using ${dataDir}. Stop it first, or name another folder with LADING_DATA_DIR.`,
    );
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Makes `file` a link to `own`. Who finds a dead holder's lock first takes a lock on succeeding exactly that holder, which in
 * turn may have been left by somebody who was killed there. Then the one lock becomes the other in one step. A look before
 * that step tells whether the lock is still the dead holder's: it changes only by who holds the lock on succeeding it.
 * @returns the process that holds it; undefined when it is ours now
 */
function take(file: string, own: string): number | undefined {
  for (;;) {
    try {
      linkSync(own, file); // appears with its content, or not at all: nobody can read it half-written
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const content = readLock(file);
    if (content === undefined) continue; // given free meanwhile
    const [pid = '', started = ''] = content.trim().split(' ');
    if (pid && isAlive(Number(pid)) && startTime(Number(pid)) === started) return Number(pid);
    const succession = `${file}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    const successor = take(succession, own);
    if (successor !== undefined) return successor;
    if (readLock(file) === content) {
      renameSync(succession, file);
      return undefined;
    }
    rmSync(succession, { force: true }); // somebody else succeeded, and may be gone again
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
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
