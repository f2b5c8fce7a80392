import { readFileSync } from 'node:fs';

/** Linux reports processor time in hundredths of a second, whatever the rate of its own clock. */
const tickSeconds = 1 / 100;

/** Processor seconds that a process has used so far, including its threads but not its children. */
export function secondsOf(pid: number): number {
  const [user = 0, system = 0] = timesOf(pid);
  return (user + system) * tickSeconds;
}

/** Processor seconds of a process and all its children, including ended ones: for PostgreSQL's server. */
export function secondsOfFamily(pid: number): number {
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = timesOf(pid);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  const living = children.reduce((sum, child) => sum + (isThere(child) ? secondsOf(Number(child)) : 0), 0);
  return (user + system + endedUser + endedSystem) * tickSeconds + living;
}

function isThere(pid: string): boolean {
  try {
    readFileSync(`/proc/${pid}/stat`);
    return true;
  } catch {
    return false;
  }
}

/** `utime`, `stime`, `cutime` and `cstime` of proc(5). The second field, in parentheses, may contain spaces. */
function timesOf(pid: number): number[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
}
