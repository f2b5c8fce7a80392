import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './install.mjs';

export interface SupervisedProcess {
  /** Asks the process to finish what it is doing and end; kills it when it takes longer than `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

interface SuperviseOptions {
  /** What the person at the terminal knows it as. */
  name: string;
  /** Arguments of Node. */
  args: string[];
  environment: NodeJS.ProcessEnv;
  /** Called when it ends again and again and is given up. */
  onGiveUp(sentence: string): void;
}

const restartDelaysMs = [0, 200, 1000, 3000];
/** A process that lived this long before it ended had started well: the count of failures begins anew. */
const healthyAfterMs = 15_000;

/**
 * Starts a Node process and starts it again whenever it ends unasked. The process says `{type: 'ready'}` over IPC
 * when it serves, and ends itself when the IPC channel closes, so that nothing outlives a killed launcher.
 * @throws Error when it ends before it was ready the first time
 */
export async function supervise(options: SuperviseOptions): Promise<SupervisedProcess> {
  let stopping = false;
  let wasReady = false;
  let failures = 0;
  let child: ChildProcess;

  function start(): Promise<void> {
    const startedAt = Date.now();
    child = spawn(process.execPath, options.args, {
      cwd: root,
      env: options.environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true, // a Ctrl-C at the terminal reaches the launcher alone, which ends the parts in order
    });
    const current = child;
    return new Promise((resolve, reject) => {
      current.on('message', (message: { type?: string }) => {
        if (message.type !== 'ready') return;
        wasReady = true;
        resolve();
      });
      current.once('exit', (code, signal) => {
        reject(new Error(`${options.name} ended before it was ready (${signal ?? `status ${code}`}).`));
        if (!stopping && wasReady) void restart(Date.now() - startedAt, signal ?? `status ${code}`);
      });
    });
  }

  async function restart(livedMs: number, reason: string) {
    failures = livedMs > healthyAfterMs ? 1 : failures + 1;
    const delay = restartDelaysMs[failures - 1];
    if (delay === undefined) {
      options.onGiveUp(`${options.name} ended ${failures} times in a row (${reason}) and was given up.`);
      return;
    }
    console.error(`${options.name} ended unexpectedly (${reason}); starting it again.`);
    await sleep(delay);
    if (!stopping) await start().catch(() => undefined); // its exit has asked for the next attempt
  }

  await start();
  return {
    async stop(graceMs = 15_000) {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}
