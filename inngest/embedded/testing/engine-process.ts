import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { EngineSettings } from '../read-settings';

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** An engine in a process of its own, as the launcher starts it; killed when the test ends. */
export class EngineProcess {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly exited: Promise<{ code: number | null; signal: string | null }>;
  output = '';

  constructor(settings: EngineSettings, port: number) {
    const root = path.resolve(import.meta.dirname, '../../..');
    const variables = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, String(value)]),
    );
    this.child = spawn(process.execPath, [path.join(root, 'build/engine.mjs')], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', ...variables, LADING_ENGINE_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.exited = new Promise((resolve) =>
      this.child.once('exit', (code, signal) => resolve({ code, signal })),
    );
    this.ready = new Promise((resolve, reject) => {
      this.child.once('message', () => resolve());
      this.child.once('exit', () =>
        reject(new Error(`The engine ended before it was ready: ${this.output}`)),
      );
    });
    this.ready.catch(() => undefined);
    onTestFinished(async () => void (await this.kill()));
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL') {
    this.child.kill(signal);
    return this.exited;
  }
}
