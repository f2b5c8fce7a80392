import { expect, onTestFinished, test, vi } from 'vitest';
import type { Inngest, InngestFunction } from 'inngest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import {
  driveFunctions,
  makeClient,
  readHealth,
  resetEngine,
  TestApp,
  testSettings,
  untilEnded,
  untilSynced,
} from './testing/drive-functions';
import { EngineProcess, findFreePort } from './testing/engine-process';

useTestDatabase();

async function startProcess(make: (client: Inngest) => InngestFunction.Any[]) {
  await resetEngine();
  const app = await TestApp.start();
  onTestFinished(() => app.stop());
  const port = await findFreePort();
  const client = makeClient(port);
  app.serve(client, make(client));
  const settings = testSettings(app);
  const engine = new EngineProcess(settings, port);
  await engine.ready;
  await untilSynced(port);
  return { app, client, port, settings, engine };
}

/** A function of sequential and parallel steps that counts how often each of them ended. */
function makeLongFunction(ended: Map<string, number>) {
  return (inngest: Inngest) => [
    inngest.createFunction({ id: 'long', triggers: { event: 'go' }, concurrency: 3 }, async ({ step }) => {
      const mark = (name: string) =>
        step.run(name, async () => {
          await new Promise((resolve) => setTimeout(resolve, 40)); // the work that a crash comes into
          ended.set(name, (ended.get(name) ?? 0) + 1);
          return `${name} ${ended.get(name)}`;
        });
      const results = [await mark('a'), await mark('b')];
      results.push(...(await Promise.all(['c', 'd', 'e', 'f', 'g'].map(mark))));
      results.push(await mark('h'));
      return results;
    }),
  ];
}

test('when an engine is killed repeatedly during a run, the next one finishes it with the stored results', async () => {
  const ended = new Map<string, number>();
  const started = await startProcess(makeLongFunction(ended));
  const { client, port, settings } = started;
  let { engine } = started;
  await client.send({ name: 'go' });
  for (const step of ['a', 'c', 'f']) {
    await vi.waitFor(() => expect(ended.has(step)).toBe(true), { timeout: 15_000, interval: 5 });
    await engine.kill();
    engine = new EngineProcess(settings, port);
    await engine.ready;
  }
  const [run] = await untilEnded('long', 1, 25_000);
  expect(run?.status).toBe('completed');

  // Each step has one stored result, and the function continued with exactly that one.
  const kept = await query<{ name: string; result: { data: string } }>(
    `SELECT name, result FROM lading_engine.steps ORDER BY name`,
  );
  expect(kept.map((step) => step.name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect([...(run?.output as string[])].sort()).toEqual(kept.map((step) => step.result.data).sort());
  // Only steps that were running at a kill may have run again: three at a time, three kills.
  const twice = [...ended.values()].reduce((sum, count) => sum + count - 1, 0);
  expect(twice).toBeLessThanOrEqual(9);
  expect(await query('SELECT id FROM lading_engine.runs')).toHaveLength(1);
}, 60_000);

test('events sent just before a kill are not lost', async () => {
  const { client, port, settings, engine } = await startProcess((inngest) => [
    inngest.createFunction({ id: 'each', triggers: { event: 'go' } }, ({ event, step }) =>
      step.run('same', () => event.data as unknown),
    ),
  ]);
  await client.send(Array.from({ length: 40 }, (_, number) => ({ name: 'go', data: { number } })));
  await engine.kill();
  const next = new EngineProcess(settings, port);
  await next.ready;
  const runs = await untilEnded('each', 40, 20_000);
  expect(runs.map((run) => (run.output as { number: number }).number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, number) => number),
  );
}, 60_000);

test('after SIGTERM the running step ends and no other begins; the next engine continues', async () => {
  const ran: string[] = [];
  const { client, port, settings, engine } = await startProcess((inngest) => [
    inngest.createFunction(
      { id: 'drain', triggers: { event: 'go' }, checkpointing: false },
      async ({ step }) => {
        await step.run('a', async () => {
          ran.push('a');
          await vi.waitFor(async () => expect(await readHealth(port)).toBe(503), { timeout: 5000 }); // until the drain has begun
        });
        await step.run('b', () => void ran.push('b'));
      },
    ),
  ]);
  await client.send({ name: 'go' });
  await vi.waitFor(() => expect(ran).toEqual(['a']), { timeout: 5000 });
  expect(await engine.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(ran).toEqual(['a']);
  const next = new EngineProcess(settings, port);
  await next.ready;
  await untilEnded('drain', 1, 15_000);
  expect(ran).toEqual(['a', 'b']);
}, 60_000);

test('an engine ends when its launcher is gone, and says why when it cannot start', async () => {
  const { engine, settings, port } = await startProcess(() => []);
  const second = new EngineProcess(settings, port);
  expect(await second.exited).toMatchObject({ code: 1 });
  expect(second.output).toContain('The engine cannot start');
  engine.child.disconnect();
  expect(await engine.exited).toEqual({ code: 0, signal: null });
}, 30_000);

test('an app that is down, is restarted, or dies in the middle of a call costs no retry', async () => {
  let tries = 0;
  const attempts: number[] = [];
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'away', retries: 0, triggers: { event: 'go' }, checkpointing: false },
      async ({ step, attempt }) => {
        await step.run('a', async () => {
          attempts.push(attempt);
          if (++tries === 1) await app.stop(); // dies under its own feet
        });
        return 'through';
      },
    ),
  ]);
  await app.stop();
  await client.send({ name: 'go' });
  await vi.waitFor(async () =>
    expect(await query(`SELECT id FROM lading_engine.calls WHERE state = 'running'`)).toHaveLength(1),
  );
  await app.restart();
  await vi.waitFor(() => expect(tries).toBe(1), 3000);
  await app.restart();
  expect((await untilEnded('away'))[0]).toMatchObject({ status: 'completed', output: 'through' });
  expect(attempts).toEqual([0, 0]);
});

test('a step that kills the app every time fails in the end', async () => {
  let tries = 0;
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'poison', retries: 1, triggers: { event: 'go' } }, ({ step }) =>
      step.run('a', () => 'never'),
    ),
  ]);
  app.intercept = (request) => {
    if (request.method !== 'POST') return false;
    tries++;
    request.socket.destroy();
    return true;
  };
  await client.send({ name: 'go' });
  expect((await untilEnded('poison', 1, 20_000))[0]).toMatchObject({
    status: 'failed',
    error: { name: 'CallLostError' },
  });
  expect(tries).toBe(12); // five for nothing, and the sixth counts; twice
}, 30_000);
