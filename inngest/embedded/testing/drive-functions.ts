import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inngest, type InngestFunction } from 'inngest';
import { serve } from 'inngest/node';
import { onTestFailed, onTestFinished, vi } from 'vitest';
import { query } from '@/lib/db';
import { readSettings, type EngineSettings } from '../read-settings';
import { startEngine, type RunningEngine } from '../start-engine';

export const signingKey = 'signkey-test-8ee2262a15e8d3c42d6a840db7af3de2aab08ef632b32a37a687f24b34dba3ff';
export const eventKey = 'an-event-key-for-tests';
const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A real app on a loopback port: it can be stopped and restarted, and its answers can be tampered with. */
export class TestApp {
  readonly port: number;
  /** Each call that reached the app: the function and the step it was for. */
  readonly calls: { functionId: string; target: string }[] = [];
  /** Requests that have not been answered yet. */
  underWay = 0;
  /** Returns true when it has handled the request in place of the functions. */
  intercept: (request: http.IncomingMessage, response: http.ServerResponse) => boolean = () => false;
  #server: http.Server;
  #handle: http.RequestListener = (_, response) => void response.writeHead(503).end();

  private constructor(server: http.Server) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    this.#listenTo(server);
  }

  static async start(): Promise<TestApp> {
    const server = http.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TestApp(server);
  }

  #listenTo(server: http.Server) {
    server.on('request', (request, response) => {
      this.underWay++;
      response.once('close', () => this.underWay--);
      const url = new URL(request.url ?? '/', 'http://app');
      if (request.method === 'POST')
        this.calls.push({
          functionId: url.searchParams.get('fnId') ?? '',
          target: url.searchParams.get('stepId') ?? '',
        });
      if (!this.intercept(request, response)) this.#handle(request, response);
    });
  }

  get url() {
    return `http://127.0.0.1:${this.port}/api/inngest`;
  }

  serve(client: Inngest, functions: InngestFunction.Any[]) {
    this.#handle = serve({ client, functions });
  }

  /** Breaks every connection and stops listening, as a killed process does. */
  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async restart() {
    this.#server = http.createServer();
    this.#listenTo(this.#server);
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve));
  }
}

export function testSettings(app: TestApp, overrides: Record<string, string> = {}): EngineSettings {
  return readSettings({
    DATABASE_URL: process.env.DATABASE_URL,
    LADING_ENGINE_PORT: '0',
    LADING_APP_URL: app.url,
    INNGEST_SIGNING_KEY: signingKey,
    INNGEST_EVENT_KEY: eventKey,
    LADING_ENGINE_RETRY_MS: '40',
    ...overrides,
  });
}

export function makeClient(enginePort: number): Inngest {
  return new Inngest({
    id: 'app',
    baseUrl: `http://127.0.0.1:${enginePort}`,
    eventKey,
    signingKey,
    isDev: false,
    logger: quiet,
  });
}

export interface Driven {
  app: TestApp;
  client: Inngest;
  engine: RunningEngine;
  settings: EngineSettings;
  /** What the engine has logged. */
  log: string[];
}

/** Deletes everything that an earlier test of the file left in the database. */
export async function resetEngine(): Promise<void> {
  await query('DROP SCHEMA IF EXISTS lading_engine CASCADE');
  await query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
}

/** Serves the functions with the real SDK, starts an engine and waits until it drives them; everything ends with the test. */
export async function driveFunctions(
  make: (client: Inngest) => InngestFunction.Any[],
  overrides: Record<string, string> = {},
): Promise<Driven> {
  await resetEngine();
  const app = await TestApp.start();
  onTestFinished(() => app.stop());
  const settings = testSettings(app, overrides);
  const log: string[] = [];
  onTestFailed(() => console.info(log.join('\n')));
  const engine = await startEngine(settings, {
    info: (text) => log.push(text),
    warn: (text) => log.push(text),
  });
  onTestFinished(() => engine.stop(0));
  const client = makeClient(engine.port);
  app.serve(client, make(client));
  await untilSynced(engine.port).catch((error: Error) => {
    throw new Error([error.message, ...log].join('\n'));
  });
  return { app, client, engine, settings, log };
}

/** The HTTP status of the engine's health check. */
export async function readHealth(port: number): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/health`)).status;
}

export async function untilSynced(port: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const health = (await (await fetch(`http://127.0.0.1:${port}/health`)).json()) as { synced: boolean };
      if (!health.synced) throw new Error('The app has not registered its functions');
    },
    { timeout: 10_000, interval: 20 },
  );
}

export interface RunRow {
  id: string;
  function_id: string;
  status: string;
  output: unknown;
  error: { name: string; message: string } | null;
}

/** Waits until a function has `count` runs of which none is running; returns them, oldest first. */
export async function untilEnded(functionId: string, count = 1, timeout = 10_000): Promise<RunRow[]> {
  return vi.waitFor(
    async () => {
      const runs = await query<RunRow>(
        `SELECT id, function_id, status, output, error FROM lading_engine.runs WHERE function_id = $1 ORDER BY id`,
        [`app-${functionId}`],
      );
      if (runs.length < count || runs.some((run) => run.status === 'running'))
        throw new Error(`Runs of ${functionId}: ${JSON.stringify(runs)}`);
      return runs;
    },
    { timeout, interval: 10 },
  );
}
