import { expect, test } from 'vitest';
import { failureOf, nameFaults } from '@/lib/import-runs/name-faults';
import { TooBusyError } from '@/lib/concurrency/too-busy';

const withCode = (code: string) => Object.assign(new Error('of a driver'), { code });
const inFetch = (code: string) => new Error('fetch failed', { cause: withCode(code) });
const ofAws = (name: string) => Object.assign(new Error('of the store'), { name });

/** The name and message that remain of an error when the engine hands it back, turned into a failure. */
async function failureAfter(error: Error) {
  const named = await nameFaults(() => Promise.reject(error)).catch((thrown: Error) => thrown);
  const { name, message } = named as Error;
  return failureOf({ name, message });
}

test.each([
  ['the database is restarted', withCode('57P01')],
  ['nobody listens at the database', withCode('ECONNREFUSED')],
  ['the store cannot be reached', inFetch('EAI_AGAIN')],
  ['the store has too much to do', ofAws('SlowDown')],
  ['no slot was free', new TooBusyError('steps of imports')],
])('%s: the job may go on by itself', async (_, error) => {
  expect(await failureAfter(error)).toEqual({ code: 'processing_failed', isTemporary: true });
});

test.each([
  ['a bug', new TypeError('x is not a function')],
  ['a rule of the database', withCode('23505')],
])('%s: it does not', async (_, error) => {
  expect(await failureAfter(error)).toEqual({ code: 'processing_failed', isTemporary: false });
});

test.each([
  [
    'the embedded engine, after many answers that were lost',
    'CallLostError',
    'The call to the app broke off',
  ],
  ['Inngest, when nobody listens', 'Error', 'Unable to reach SDK URL'],
  [
    'Inngest, when a proxy answers',
    'FatalServerError',
    'Your server returned HTTP 502 before the SDK responded.',
  ],
])('no step threw it, but %s: the job may go on by itself', (_, name, message) => {
  expect(failureOf({ name, message })).toEqual({ code: 'processing_failed', isTemporary: true });
});
