/**
 * The same tests for every engine that may drive the functions: each must do what Lading relies on. The embedded engine is
 * always tested. `INNGEST_TEST_SERVER=http://127.0.0.1:8288` tests Inngest's own server as well: one on this machine, for
 * tests only, started with the keys below (or those in INNGEST_TEST_SIGNING_KEY and INNGEST_TEST_EVENT_KEY):
 *
 *     inngest start --signing-key 8ee2262a15e8d3c42d6a840db7af3de2aab08ef632b32a37a687f24b34dba3ff \
 *       --event-key an-event-key-for-tests
 */
import { randomUUID } from 'node:crypto';
import {
  Inngest,
  type FailureEventArgs,
  type InngestFunction,
  NonRetriableError,
  RetryAfterError,
} from 'inngest';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import {
  driveFunctions,
  eventKey as testEventKey,
  signingKey as testSigningKey,
  TestApp,
} from '@/inngest/embedded/testing/drive-functions';
import { processImport } from '@/inngest/functions/process-import';
import { db } from '@/lib/db';
import { listKnownFunctions, tryEventKey } from '@/lib/engine/call-engine-api';
import { signBody } from '@/lib/engine/sign-requests';
import { getImportRow } from '@/lib/imports/get-import-row';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { makeImport, makeShop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

interface Connected {
  app: TestApp;
  client: Inngest;
  baseUrl: string;
}

interface Engine {
  eventKey: string;
  signingKey: string;
  /** Serves the functions, and resolves once the engine knows them. */
  connect(make: (client: Inngest) => InngestFunction.Any[]): Promise<Connected>;
}

const embedded: Engine = {
  eventKey: testEventKey,
  signingKey: testSigningKey,
  async connect(make) {
    const { app, client, engine } = await driveFunctions(make);
    return { app, client, baseUrl: `http://127.0.0.1:${engine.port}` };
  },
};

function ownServer(baseUrl: string): Engine {
  const eventKey = process.env.INNGEST_TEST_EVENT_KEY ?? testEventKey;
  const signingKey = process.env.INNGEST_TEST_SIGNING_KEY ?? testSigningKey;
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return {
    eventKey,
    signingKey,
    async connect(make) {
      const id = `conformance-${randomUUID()}`;
      const client = new Inngest({ id, baseUrl, eventKey, signingKey, isDev: false, logger });
      const app = await TestApp.start();
      onTestFinished(() => app.stop());
      app.serve(client, make(client));
      const headers = { 'x-inngest-signature': signBody('', signingKey, Date.now()) };
      const synced = await fetch(app.url, { method: 'PUT', headers });
      if (!synced.ok) throw new Error(`The functions were not registered: ${await synced.text()}`);
      return { app, client, baseUrl };
    },
  };
}

const engines: Record<string, Engine> = { 'the embedded engine': embedded };
const { INNGEST_TEST_SERVER } = process.env;
if (INNGEST_TEST_SERVER) engines['Inngest’s own server'] = ownServer(INNGEST_TEST_SERVER);

/** Inngest's server pauses 15 to 45 seconds before a retry. */
const patience = { timeout: 120_000, interval: 50 };

describe.each(Object.entries(engines))(
  '%s',
  (_, engine) => {
    test('knows the registered functions, and accepts only our keys', async () => {
      const { client, baseUrl } = await engine.connect((own) => [
        own.createFunction({ id: 'one', triggers: { event: 'conformance/one' } }, () => null),
        own.createFunction({ id: 'two', triggers: { event: 'conformance/two' } }, () => null),
      ]);
      const ask = (change: Partial<Engine>) => ({
        ...{
          kind: 'server' as const,
          baseUrl,
          serveOrigin: 'http://app.test',
          signingKeyFallback: undefined,
        },
        ...{ eventKey: engine.eventKey, signingKey: engine.signingKey, ...change },
      });
      const known = await listKnownFunctions(ask({}), client.id);
      expect('ids' in known && known.ids.toSorted()).toEqual([`${client.id}-one`, `${client.id}-two`]);
      expect(await listKnownFunctions(ask({}), 'nobody')).toEqual({ ids: [] });
      expect(await listKnownFunctions(ask({ signingKey: 'ab'.repeat(32) }), client.id)).toEqual({
        refused: 401,
      });
      expect(await tryEventKey(ask({}))).toBe(200);
      expect(await tryEventKey(ask({ eventKey: 'another' }))).toBe(401);
    });

    test('runs sequential and parallel steps, each once, and passes on their results', async () => {
      const ran: string[] = [];
      let outcome: unknown;
      const { client } = await engine.connect((own) => [
        own.createFunction({ id: 'steps', triggers: { event: 'conformance/steps' } }, async ({ step }) => {
          const count = await step.run('count', () => (ran.push('count'), 5));
          const parts = await Promise.all(
            Array.from({ length: count }, (_, part) =>
              step.run(`part-${part}`, () => (ran.push(`part-${part}`), part)),
            ),
          );
          outcome = await step.run(
            'sum',
            () => (ran.push('sum'), parts.reduce((sum, part) => sum + part, 0)),
          );
        }),
      ]);
      await client.send({ name: 'conformance/steps' });
      await vi.waitFor(() => expect(outcome).toBe(10), patience);
      expect(ran.toSorted()).toEqual(['count', 'part-0', 'part-1', 'part-2', 'part-3', 'part-4', 'sum']);
    });

    test('creates one run for an event that is sent twice with the same id', async () => {
      const runs: string[] = [];
      const { client } = await engine.connect((own) => [
        own.createFunction({ id: 'once', triggers: { event: 'conformance/once' } }, ({ event }) => {
          runs.push(String(event.data.name));
        }),
      ]);
      const id = randomUUID();
      for (const name of ['first', 'second'])
        await client.send({ name: 'conformance/once', id, data: { name } });
      await client.send({ name: 'conformance/once', data: { name: 'other' } });
      await vi.waitFor(() => expect(runs).toContain('other'), patience);
      expect(runs.toSorted()).toEqual(['first', 'other']);
    });

    test('retries a step when the step asks for it, without repeating earlier steps', async () => {
      const tries: number[] = [];
      let before = 0;
      let done = false;
      const { client } = await engine.connect((own) => [
        own.createFunction(
          { id: 'again', retries: 3, triggers: { event: 'conformance/again' } },
          async ({ step, attempt }) => {
            await step.run('before', () => void before++);
            await step.run('flaky', () => {
              tries.push(attempt);
              if (tries.length < 3) throw new RetryAfterError('later', 1000);
            });
            await step.run('after', () => void (done = true));
          },
        ),
      ]);
      await client.send({ name: 'conformance/again' });
      await vi.waitFor(() => expect(done).toBe(true), patience);
      expect(tries).toHaveLength(3);
      expect(before).toBe(1);
    });

    test('gives the failure handler the error and the event of the failed run', async () => {
      let failure: { name: string; message: string; of: unknown } | undefined;
      const { client } = await engine.connect((own) => [
        own.createFunction(
          {
            ...{ id: 'fails', retries: 2, triggers: { event: 'conformance/fails' } },
            onFailure: ({ event, error }: FailureEventArgs) => {
              failure = { name: error.name, message: error.message, of: event.data.event.data };
            },
          },
          ({ step }) =>
            step.run('a', () => {
              throw Object.assign(new NonRetriableError('no room'), { name: 'StorageFullError' });
            }),
        ),
      ]);
      await client.send({ name: 'conformance/fails', data: { job: 7 } });
      await vi.waitFor(() => expect(failure).toBeDefined(), patience);
      expect(failure).toMatchObject({ name: 'StorageFullError', message: 'no room', of: { job: 7 } });
    });

    test('drops the steps of a run that an event cancels, and of no other run', async () => {
      const ran: string[] = [];
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const { client } = await engine.connect((own) => [
        own.createFunction(
          {
            ...{ id: 'cancelled', triggers: { event: 'conformance/start' } },
            cancelOn: [{ event: 'conformance/stop', if: 'async.data.job == event.data.job' }],
          },
          async ({ event, step }) => {
            const { job } = event.data as { job: string };
            await step.run('first', async () => {
              ran.push(`${job} first`);
              await released;
            });
            const second = (part: string) => step.run(part, () => void ran.push(`${job} second`));
            await Promise.all([second('second-a'), second('second-b')]); // the engine is asked before they begin
          },
        ),
        own.createFunction(
          { id: 'seen', triggers: { event: 'conformance/stop' } },
          () => void ran.push('stop seen'),
        ),
        own.createFunction(
          { id: 'later', triggers: { event: 'conformance/later' } },
          () => void ran.push('later seen'),
        ),
      ]);
      for (const job of ['gone', 'kept']) await client.send({ name: 'conformance/start', data: { job } });
      await vi.waitFor(() => expect(ran).toHaveLength(2), patience);
      await client.send({ name: 'conformance/stop', data: { job: 'gone' } });
      await vi.waitFor(() => expect(ran).toContain('stop seen'), patience);
      await client.send({ name: 'conformance/later' });
      await vi.waitFor(() => expect(ran).toContain('later seen'), patience);
      release();
      await vi.waitFor(() => expect(ran.filter((one) => one === 'kept second')).toHaveLength(2), patience);
      expect(ran).not.toContain('gone second');
    });

    test('enforces limits by key without blocking calls of other keys', async () => {
      const now = new Map<string, number>();
      const most = new Map<string, number>();
      let done = 0;
      const { client } = await engine.connect((own) => [
        own.createFunction(
          {
            ...{ id: 'limited', triggers: { event: 'conformance/limited' } },
            concurrency: [{ key: 'event.data.tenant', limit: 2 }],
          },
          async ({ event, step }) => {
            const { tenant } = event.data as { tenant: string };
            await Promise.all(
              [1, 2, 3].map((part) =>
                step.run(`part-${part}`, async () => {
                  now.set(tenant, (now.get(tenant) ?? 0) + 1);
                  most.set(tenant, Math.max(most.get(tenant) ?? 0, now.get(tenant)!));
                  await new Promise((resolve) => setImmediate(resolve));
                  now.set(tenant, now.get(tenant)! - 1);
                  done++;
                }),
              ),
            );
          },
        ),
      ]);
      const events = ['a', 'b', 'a', 'b', 'a', 'b'].map((tenant) => ({
        name: 'conformance/limited',
        data: { tenant },
      }));
      await client.send(events);
      await vi.waitFor(() => expect(done).toBe(18), patience);
      expect(Math.max(...most.values())).toBeLessThanOrEqual(2);
      expect([...most.keys()].toSorted()).toEqual(['a', 'b']);
    });

    test('continues when an app that was down is back, without running a step twice', async () => {
      const ran: string[] = [];
      const asked = new Set<string>();
      const { app, client } = await engine.connect((own) => [
        own.createFunction(
          { id: 'away', retries: 5, triggers: { event: 'conformance/away' } },
          async ({ step, runId }) => {
            await step.run('first', () => void ran.push('first'));
            await step.run('second', () => {
              if (!asked.has(runId)) {
                asked.add(runId);
                throw new RetryAfterError('not yet', 1000); // so that the app can go in the middle of the run
              }
              ran.push('second');
            });
          },
        ),
      ]);
      await client.send({ name: 'conformance/away' });
      await vi.waitFor(() => expect([asked.size, app.underWay]).toEqual([1, 0]), patience);
      expect(ran).toEqual(['first']);
      await app.stop();
      await client.send({ name: 'conformance/away' }); // a run that has to begin meanwhile
      await app.restart();
      await vi.waitFor(() => expect(ran).toHaveLength(4), patience);
      expect(ran.toSorted()).toEqual(['first', 'first', 'second', 'second']);
    });

    test('completes an import with every row imported once', async () => {
      process.env.LADING_CHUNK_ROWS = '2';
      const { baseUrl } = await engine.connect(() => [processImport]);
      vi.stubEnv('INNGEST_BASE_URL', baseUrl);
      vi.stubEnv('INNGEST_EVENT_KEY', engine.eventKey);
      vi.stubEnv('INNGEST_SIGNING_KEY', engine.signingKey);
      inngest.setEnvVars();
      onTestFinished(() => void vi.unstubAllEnvs());
      const shop = await makeShop();
      const rows = [...numberedRows(randomUUID(), 9), { Reference: 'bad', 'Drop Lat': '252' }];
      const { jobId } = await makeImport(shop, csvOf(rows));
      await vi.waitFor(
        async () => expect((await getImportRow(shop.tenantId, jobId)).status).toBe('completed'),
        patience,
      );
      expect(await getImportRow(shop.tenantId, jobId)).toMatchObject({ succeededCount: 9, failedCount: 1 });
      const made = await db().delivery.findMany({ where: { bulkOrderCreationId: jobId } });
      expect(made.map(({ rowNumber }) => rowNumber).toSorted((a, b) => a! - b!)).toEqual([
        2, 3, 4, 5, 6, 7, 8, 9, 10,
      ]);
    });
  },
  150_000,
);
