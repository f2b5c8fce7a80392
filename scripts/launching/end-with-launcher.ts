import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { PostgresUser } from '@/scripts/postgres/postgres-user';

/** Reads until the launcher is gone, however it ended: the system closes the pipe for it. */
const script = 'read -r line; kill -INT "$1"';

/**
 * Ends the server (fast shutdown) when this process dies, also by SIGKILL. A shell of about a megabyte waits for that at the
 * other end of a pipe. Windows has no such shell: there a server that is left over ends at the next start.
 */
export function endWithLauncher(server: ChildProcess, user: PostgresUser): void {
  if (process.platform === 'win32' || server.pid === undefined) return;
  const watcher = user.spawn('/bin/sh', ['-c', script, 'sh', String(server.pid)], {
    folder: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined); // the next start ends what is left over
  server.once('exit', () => watcher.kill('SIGKILL')); // its number may soon be somebody else's
  watcher.unref();
  (watcher.stdin as Socket | null)?.unref();
}
