import type { Inngest } from 'inngest';
import { expect, onTestFinished, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { hashSigningKey } from '@/lib/engine/sign-requests';
import { startEngine } from './start-engine';
import {
  driveFunctions,
  eventKey,
  makeClient,
  resetEngine,
  signingKey,
  TestApp,
  testSettings,
  untilEnded,
  untilSynced,
} from './testing/drive-functions';

useTestDatabase();

const counter = (seen: unknown[]) => (inngest: Inngest) => [
  inngest.createFunction(
    { id: 'count', triggers: [{ event: 'count' }, { event: 'also/this' }] },
    ({ event }) => void seen.push(event.data),
  ),
  inngest.createFunction(
    { id: 'picky', triggers: { event: 'count', if: 'event.data.number > 2' } },
    () => undefined,
  ),
];

test('an event id creates one run, however often and however close together it is sent', async () => {
  const { client } = await driveFunctions(counter([]));
  const same = { id: 'the-same', name: 'count', data: { number: 1 } };
  await Promise.all([client.send(same), client.send(same), client.send([same, same])]);
  await client.send({ ...same, data: { number: 2 } });
  await client.send({ id: 'another', name: 'count', data: { number: 3 } });
  expect(await untilEnded('count', 2)).toHaveLength(2);
  expect(await untilEnded('picky')).toHaveLength(1);
});

test('a batch creates a run for each event, and the response lists their ids in order', async () => {
  const seen: unknown[] = [];
  const { client } = await driveFunctions(counter(seen));
  const { ids } = await client.send([
    { id: 'a', name: 'count', data: { number: 1 } },
    { id: 'b', name: 'also/this', data: { number: 2 } },
    { name: 'unheard' },
  ]);
  expect(ids.slice(0, 2)).toEqual(['a', 'b']);
  expect(ids).toHaveLength(3);
  await untilEnded('count', 2);
  expect(seen).toHaveLength(2);
});

test('a request that the SDK retries creates no second event', async () => {
  const { engine } = await driveFunctions(counter([]));
  const send = (seed: string) =>
    fetch(`http://127.0.0.1:${engine.port}/e/${eventKey}`, {
      method: 'POST',
      headers: { 'x-inngest-event-id-seed': seed },
      body: JSON.stringify([{ name: 'count' }, { name: 'count' }]),
    }).then((response) => response.json());
  expect(await send('1700000000000,AAAA')).toEqual(await send('1700000000000,AAAA'));
  await send('1700000000000,BBBB');
  expect(await untilEnded('count', 4)).toHaveLength(4);
});

test('wrong keys, signatures and bodies are refused', async () => {
  const { app, engine } = await driveFunctions(counter([]));
  const post = async (path: string, body: string, authorization?: string) =>
    (
      await fetch(`http://127.0.0.1:${engine.port}${path}`, {
        method: 'POST',
        body,
        headers: authorization ? { authorization } : {},
      })
    ).status;
  const hashed = hashSigningKey(signingKey);
  const checkpoint = '/v1/checkpoint/01a1ffa4-63f9-73b7-b75f-5ccaff0643e3/async';

  expect(await post('/e/wrong-key', '{"name":"count"}')).toBe(401);
  expect(await post(`/e/${eventKey}`, 'no json')).toBe(400);
  expect(await post(`/e/${eventKey}`, '{"data":{}}')).toBe(400);
  expect(await post(`/e/${eventKey}`, '{"name":"inngest/function.failed"}')).toBe(400);
  expect(await post('/fn/register', '{}')).toBe(401);
  expect(await post('/fn/register', '{}', `Bearer ${signingKey}`)).toBe(401);
  expect(await post('/fn/register', '{}', `Bearer ${hashed}`)).toBe(400);
  expect(await post(checkpoint, '{"qi_id":"x","steps":[]}')).toBe(401);
  expect(
    await post(
      checkpoint,
      '{"qi_id":"01a1ffa4-63f9-73b7-b75f-5ccaff0643e3:1","steps":[]}',
      `Bearer ${hashed}`,
    ),
  ).toBe(409);
  // The app refuses a call that the engine did not sign.
  expect((await fetch(`${app.url}?fnId=app-count&stepId=step`, { method: 'POST', body: '{}' })).status).toBe(
    401,
  );
  expect(await query('SELECT id FROM lading_engine.runs')).toEqual([]);
});

test('an answer that the app did not sign does not affect the run', async () => {
  const { app, client } = await driveFunctions(counter([]));
  let forged = 0;
  app.intercept = (request, response) => {
    if (request.method !== 'POST' || ++forged > 2) return false;
    response
      .writeHead(200, { 'x-inngest-sdk': 'inngest-js:v4.24.0', 'x-inngest-signature': 't=1&s=00' })
      .end('"forged"');
    return true;
  };
  await client.send({ name: 'count' });
  const [run] = await untilEnded('count');
  expect(run).toMatchObject({ status: 'completed', output: null });
  expect(forged).toBe(3);
});

test('events that arrive before the app has registered its functions wait for the registration', async () => {
  await resetEngine();
  const seen: unknown[] = [];
  const app = await TestApp.start();
  onTestFinished(() => app.stop());
  const engine = await startEngine(testSettings(app), { info: () => undefined, warn: () => undefined });
  onTestFinished(() => engine.stop(0));
  const client = makeClient(engine.port);
  await client.send({ name: 'count', data: { number: 1 } });
  app.serve(client, counter(seen)(client));
  await untilEnded('count');
  expect(seen).toEqual([{ number: 1 }]);
});

test('a function with flow control that the engine does not support is refused by name', async () => {
  await resetEngine();
  const app = await TestApp.start();
  onTestFinished(() => app.stop());
  const log: string[] = [];
  const engine = await startEngine(testSettings(app), {
    info: () => undefined,
    warn: (text) => log.push(text),
  });
  onTestFinished(() => engine.stop(0));
  const client = makeClient(engine.port);
  app.serve(client, [
    client.createFunction(
      { id: 'slow', triggers: { event: 'x' }, debounce: { period: '5s' } },
      () => undefined,
    ),
  ]);
  await vi.waitFor(() =>
    expect(log.join('\n')).toContain('app-slow.debounce: the embedded engine does not support this option'),
  );
});

test('the engine notices a new version of the app with functions added and removed', async () => {
  const seen: unknown[] = [];
  const { app, client, engine } = await driveFunctions(counter(seen), { LADING_ENGINE_SYNC_MS: '50' });
  app.serve(client, [client.createFunction({ id: 'new', triggers: { event: 'count' } }, () => 'new')]);
  await vi.waitFor(async () =>
    expect(await query('SELECT id FROM lading_engine.functions')).toEqual([{ id: 'app-new' }]),
  );
  await untilSynced(engine.port);
  await client.send({ name: 'count' });
  await untilEnded('new');
  expect(seen).toEqual([]);
});
