import { expect, onTestFinished, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { startEngine } from './start-engine';
import { driveFunctions, makeClient, readHealth, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('a second engine stands by, accepts events, and takes over at once', async () => {
  const { app, client, engine, settings } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'go', triggers: { event: 'go' } }, ({ step }) => step.run('a', () => 'ran')),
  ]);
  const second = await startEngine(settings, { info: () => undefined, warn: () => undefined });
  onTestFinished(() => second.stop(0));
  expect([await readHealth(engine.port), await readHealth(second.port)]).toEqual([200, 503]);
  const secondClient = makeClient(second.port);
  await secondClient.send({ name: 'go' });
  await untilEnded('go', 1);

  app.serve(secondClient, [
    secondClient.createFunction({ id: 'go', triggers: { event: 'go' } }, ({ step }) =>
      step.run('a', () => 'ran'),
    ),
  ]);
  await client.send({ name: 'go' });
  await engine.stop(0);
  await vi.waitFor(() => expect(second.isActive()).toBe(true));
  await secondClient.send({ name: 'go' });
  const runs = await untilEnded('go', 3);
  expect(runs.map((run) => run.status)).toEqual(['completed', 'completed', 'completed']);
});

test('an engine that has lost the lead changes nothing more, and stands by again', async () => {
  const { client, engine, log } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'go', triggers: { event: 'go' } }, ({ step }) => step.run('a', () => 'ran')),
  ]);
  await query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lading engine lead' AND datname = current_database()`,
  );
  await vi.waitFor(() => expect(log.join('\n')).toContain('The lead was lost'));
  await vi.waitFor(() => expect(engine.isActive()).toBe(true), 5000);
  await client.send({ name: 'go' });
  await untilEnded('go');
});
