import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '@/scripts/postgres/embedded-postgres';
import { root } from '@/scripts/install.mjs';
import type { BenchTenant } from './import-over-http';
import { LoadClient } from './load-client';
import { secondsOf, secondsOfFamily } from './processor-time';
import { type CallSpreader, spreadCalls } from './spread-calls';
import { startBenchDatabase } from './start-database';

/** Several web server processes and one engine, on one database and one data folder. */
export interface BenchProcesses {
  spreader: CallSpreader;
  database: pg.Client;
  tenant: BenchTenant;
  /** Processor seconds used so far. */
  seconds(): { web: number[]; engine: number; postgres: number };
  stop(): Promise<void>;
}

/** Starts the parts as scripts/launching/launch.ts does, but with several web server processes. */
export async function startProcesses(count: number): Promise<BenchProcesses> {
  const children: ChildProcess[] = [];
  const stopDatabase = await startBenchDatabase();
  try {
    delete process.env.INNGEST_BASE_URL; // set by measurements without an engine
    delete process.env.INNGEST_EVENT_KEY;
    const ports: number[] = [];
    while (ports.length < count) ports.push(await freePort());
    const spreader = await spreadCalls(ports);
    const { chooseEngine } = await import('@/scripts/launching/choose-engine');
    const { functionsPath } = await import('@/lib/engine/handle-engine-call');
    const environment = {
      ...(await chooseEngine(spreader.url)).environment,
      // The engine calls all of them, so none has a port of its own for it.
      LADING_INNER_PORT: '0',
      INNGEST_SERVE_ORIGIN: spreader.url,
      LADING_APP_URL: `${spreader.url}${functionsPath}`,
    };
    const start = async (file: string, port: number) => {
      const child = await startChild(file, { ...environment, PORT: String(port), HOST: '127.0.0.1' });
      children.push(child);
      return child.pid!;
    };
    const web: number[] = [];
    for (const port of ports) web.push(await start('build/serve.mjs', port));
    const engine = await start('build/engine.mjs', 0);
    const postgres = Number(
      readFileSync(path.join(process.env.LADING_DATA_DIR!, 'postgres', 'postmaster.pid'), 'utf8').split(
        '\n',
      )[0],
    );
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await database.connect();
    return {
      spreader,
      database,
      tenant: await makeTenant(`http://127.0.0.1:${ports[0]}`),
      seconds: () => ({
        web: web.map(secondsOf),
        engine: secondsOf(engine),
        postgres: secondsOfFamily(postgres),
      }),
      async stop() {
        await database.end();
        await stopChildren(children);
        await spreader.stop();
        await (await import('@/lib/db')).disconnect();
        await stopDatabase();
      },
    };
  } catch (error) {
    await stopChildren(children);
    await stopDatabase();
    throw error;
  }
}

async function startChild(file: string, environment: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.on('message', () => resolve());
    child.once('exit', (status) => reject(new Error(`${file} ended with ${status}.`)));
  });
  return child;
}

/** Stops them in reverse order of their start. */
async function stopChildren(children: ChildProcess[]) {
  for (const child of children.toReversed()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function makeTenant(baseUrl: string): Promise<BenchTenant> {
  const seed = await import('@/lib/testing/seed');
  const tenantId = await seed.makeTenant('Bench');
  const owner = {
    customer_id: await seed.makeCustomer(tenantId),
    delivery_service_id: await seed.makeDeliveryService(tenantId),
  };
  return { tenantId, owner, client: new LoadClient(baseUrl, await seed.accessToken(tenantId)) };
}
