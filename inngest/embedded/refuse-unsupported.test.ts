import { referenceFunction, type Context } from 'inngest';
import { expect, test } from 'vitest';
import { inngest as ownClient } from '@/inngest/client';
import { allFunctions } from '@/inngest/functions/all-functions';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { readRegistration } from './read-functions';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

type Tools = Pick<Context, 'step' | 'group'>;

test.each<[string, object, (tools: Tools) => Promise<unknown>]>([
  ['"Sleep"', {}, ({ step }) => step.sleep('nap', '1s')],
  ['"Sleep"', {}, ({ step }) => step.sleepUntil('nap', new Date(0))],
  ['"WaitForEvent"', {}, ({ step }) => step.waitForEvent('wait', { event: 'x', timeout: '1s' })],
  [
    '"WaitForSignal"',
    {},
    ({ step }) => step.waitForSignal('wait', { signal: 'x', timeout: '1s', onConflict: 'fail' }),
  ],
  [
    '"InvokeFunction"',
    {},
    ({ step }) => step.invoke('call', { function: referenceFunction({ functionId: 'other' }) }),
  ],
  [
    'parallel mode "race"',
    {},
    ({ step, group }) =>
      group.parallel({ mode: 'race' }, () =>
        Promise.race([step.run('a', () => 'a'), step.run('b', () => 'b')]),
      ),
  ],
  [
    'in version 1',
    { optimizeParallelism: false },
    ({ step }) => Promise.all([step.run('a', () => 'a'), step.run('b', () => 'b')]),
  ],
])('a run that needs %s fails at once and says so (%#)', async (words, options, work) => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'asks', triggers: { event: 'go' }, ...options }, ({ step, group }) =>
      work({ step, group }),
    ),
  ]);
  await client.send({ name: 'go' });
  const [run] = await untilEnded('asks');
  expect(run).toMatchObject({
    status: 'failed',
    error: { message: expect.stringContaining(words) as string },
  });
  expect(run?.error?.name).toMatch(/^Unsupported(Step|Protocol)Error$/);
  expect(await query('SELECT id FROM lading_engine.calls')).toEqual([]);
});

test('the functions of this app use nothing that the engine does not support', () => {
  const baseUrl = new URL('http://app.test/api/inngest');
  const functions = allFunctions.flatMap((fn) => fn['getConfig']({ baseUrl, appPrefix: ownClient.id }));
  // As sent over the wire, without the undefined properties.
  const payload = JSON.parse(JSON.stringify({ appName: ownClient.id, v: '0.1', functions })) as unknown;
  expect(readRegistration(payload)).toMatchObject({ registration: { appName: ownClient.id } });
});
