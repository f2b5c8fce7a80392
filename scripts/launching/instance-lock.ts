import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Locks the data folder for this process. Two instances on one folder would start two PostgreSQLs on one cluster.
 * When the holder was killed, exactly one of the processes that try takes its lock over.
 * @returns releases the lock
 * @throws Error with a message for the person at the terminal when another instance is using the folder
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
 * Makes `file` a link to `own`. To take over a dead holder's lock, a process first acquires a second lock, the right to
 * succeed exactly that holder (which may itself have been left by a process that was killed at this point). A rename then
 * turns the second lock into the first. A check right before shows whether the lock is still the dead holder's: only the
 * holder of the second lock can change it.
 * @returns the process that holds the lock; undefined when this process holds it now
 */
function take(file: string, own: string): number | undefined {
  for (;;) {
    try {
      linkSync(own, file); // atomic: nobody can read it half-written
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const content = readLock(file);
    if (content === undefined) continue; // released meanwhile
    const [pid = '', started = ''] = content.trim().split(' ');
    if (pid && isAlive(Number(pid)) && startTime(Number(pid)) === started) return Number(pid);
    const succession = `${file}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    const successor = take(succession, own);
    if (successor !== undefined) return successor;
    if (readLock(file) === content) {
      renameSync(succession, file);
      return undefined;
    }
    rmSync(succession, { force: true }); // another process succeeded the holder, and may be gone again
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

/** Whether a process with this pid is running, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the process started, to tell apart two processes with the same pid; '' where the system does not say (not Linux). */
function startTime(pid: number): string {
  // Fields 3 and 22 of proc(5), counted after the command's name, which may contain spaces and ends with the last ')'.
  const fields = readProcess(pid).split(')').at(-1)?.trim().split(' ') ?? [];
  // A zombie that nobody reaps (a container without an init) still has its pid and start time.
  return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
}

function readProcess(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
