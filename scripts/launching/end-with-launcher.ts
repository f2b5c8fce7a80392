import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { PostgresUser } from '@/scripts/postgres/postgres-user';

/** Blocks until the launcher is gone: however it ended, the system closes its end of the pipe. */
const script = 'read -r line; kill -INT "$1"';

/**
 * Stops the server (fast shutdown) when this process dies, even by SIGKILL: a shell, which takes about a megabyte, waits for
 * that at the other end of a pipe. Windows has no such shell; there the next start stops an orphaned server.
 */
export function endWithLauncher(server: ChildProcess, user: PostgresUser): void {
  if (process.platform === 'win32' || server.pid === undefined) return;
  const watcher = user.spawn('/bin/sh', ['-c', script, 'sh', String(server.pid)], {
    folder: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined); // the next start stops an orphaned server
  server.once('exit', () => watcher.kill('SIGKILL')); // its pid may soon be another process's
  watcher.unref();
  (watcher.stdin as Socket | null)?.unref();
}
