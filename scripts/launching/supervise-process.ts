import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '@/scripts/install.mjs';

export interface SupervisedProcess {
  /** Asks the process to finish its work and exit; kills it when that takes longer than `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

interface SuperviseOptions {
  /** Its name for the person at the terminal. */
  name: string;
  /** Arguments for Node. */
  args: string[];
  environment: NodeJS.ProcessEnv;
  /** How long the process may go without reporting (scripts/launching/report-alive.ts) before it is killed and replaced; 0: for ever. */
  maxSilentSeconds: number;
  /** Called when it keeps ending and is not restarted any more. */
  onGiveUp(sentence: string): void;
}

const restartDelaysMs = [0, 200, 1000, 3000];
/** A process that ran this long had started well: the count of failures starts again. */
const healthyAfterMs = 15_000;
/** How many ticks `maxSilentSeconds` is divided into. */
const silentTicks = 10;

/**
 * Starts a Node process, and restarts it whenever it ends unexpectedly or its event loop is blocked for too long. The
 * process sends `{type: 'ready'}` over IPC when it serves, then `{type: 'alive'}` regularly, and exits when the IPC channel
 * closes, so that nothing outlives a killed launcher.
 * @throws Error when it ends before it is ready for the first time
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
      detached: true, // Ctrl-C at the terminal then reaches only the launcher, which stops the parts in order
    });
    const current = child;
    return new Promise((resolve, reject) => {
      current.on('message', (message: { type?: string }) => {
        if (message.type !== 'ready') return;
        wasReady = true;
        killWhenSilent(current);
        resolve();
      });
      current.once('exit', (code, signal) => {
        reject(new Error(`${options.name} ended before it was ready (${signal ?? `status ${code}`}).`));
        if (!stopping && wasReady) void restart(Date.now() - startedAt, signal ?? `status ${code}`);
      });
    });
  }

  /** Counts ticks, not time: while the whole machine sleeps, no process can report. */
  function killWhenSilent(watched: ChildProcess) {
    if (options.maxSilentSeconds === 0) return;
    let ticks = 0;
    const timer = setInterval(
      () => {
        ticks += 1;
        if (ticks <= silentTicks) return;
        clearInterval(timer);
        console.error(
          `${options.name} has not answered for ${options.maxSilentSeconds} seconds and is killed.`,
        );
        watched.kill('SIGKILL');
      },
      (options.maxSilentSeconds * 1000) / silentTicks,
    );
    watched.on('message', () => (ticks = 0));
    watched.once('exit', () => clearInterval(timer));
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
    if (!stopping) await start().catch(() => undefined); // its exit has already triggered the next attempt
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
