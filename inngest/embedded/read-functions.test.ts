import { expect, test } from 'vitest';
import { evaluateKey, isMatch } from './evaluate-expression';
import { findCronFault, findNextTick } from './find-next-tick';
import { readRegistration } from './read-functions';

const config = (rest: object = {}) => ({
  id: 'app-fn',
  name: 'Fn',
  triggers: [{ event: 'go', expression: null }],
  steps: { step: { id: 'step', name: 'step', runtime: { type: 'http', url: 'http://x' } } },
  ...rest,
});

function read(rest: object) {
  const result = readRegistration({ appName: 'app', functions: [config(rest)] });
  if ('fault' in result) throw new Error(result.fault);
  return result.registration.functions[0];
}

test("the SDK's way to write limits, retries and triggers is read", () => {
  expect(read({})).toMatchObject({
    maxAttempts: 4,
    limits: [],
    events: [{ name: 'go', if: null }],
    crons: [],
  });
  expect(read({ concurrency: 5 })?.limits).toEqual([{ limit: 5 }]);
  expect(read({ concurrency: { limit: 2, key: 'event.data.a' } })?.limits).toEqual([
    { limit: 2, key: 'event.data.a' },
  ]);
  expect(read({ concurrency: [{ limit: 0 }, { limit: 1 }] })?.limits).toEqual([{ limit: 1 }]);
  expect(read({ triggers: [{ cron: '*/5 * * * *' }] })).toMatchObject({ events: [], crons: ['*/5 * * * *'] });
  expect(read({ steps: { step: { retries: { attempts: 0 } } } })?.maxAttempts).toBe(1);
});

function faultOf(rest: object) {
  const result = readRegistration({ appName: 'app', functions: [config(rest)] });
  return 'fault' in result ? result.fault : undefined;
}

test('what cannot be done or read is refused by name', () => {
  expect(faultOf({ throttle: { limit: 1, period: '1s' } })).toContain('app-fn.throttle');
  expect(faultOf({ triggers: [{ cron: '99 * * * *' }] })).toContain('app-fn.triggers');
  expect(faultOf({ cancel: [{ event: 'x', if: 'event.data.a ===' }] })).toContain('app-fn.cancel.0.if');
  expect(faultOf({ priority: { run: '10' } })).toBeUndefined();
});

test('expressions: equal fields match, absent ones do not, and keys are text', () => {
  const scope = {
    event: { data: { job: 'a', number: 5, odd: null } },
    async: { data: { job: 'a', number: 6 } },
  };
  expect(isMatch('event.data.job == async.data.job', scope)).toBe(true);
  expect(isMatch('async.data.job == event.data.job && async.data.number > event.data.number', scope)).toBe(
    true,
  );
  expect(isMatch('event.data.number == async.data.number', scope)).toBe(false);
  expect(isMatch('event.data.absent == async.data.absent', scope)).toBe(false);
  expect(isMatch('event.data.job', scope)).toBe(false); // text is not true
  expect(isMatch(null, scope)).toBe(true);
  expect(evaluateKey('event.data.job + "-x"', scope)).toBe('a-x');
  expect(evaluateKey('event.data.number', scope)).toBe('5');
  expect(evaluateKey('"constant"', scope)).toBe('constant');
  expect(evaluateKey('event.data.absent', scope)).toBeUndefined();
});

test('the next tick keeps its hour in its time zone when the clocks change', () => {
  const noon = 'TZ=Europe/Paris 0 12 * * *';
  expect(findNextTick(noon, new Date('2026-03-28T00:00:00Z'))?.toISOString()).toBe(
    '2026-03-28T11:00:00.000Z',
  );
  expect(findNextTick(noon, new Date('2026-03-29T00:00:00Z'))?.toISOString()).toBe(
    '2026-03-29T10:00:00.000Z',
  );
  expect(findNextTick('*/5 * * * *', new Date('2026-01-01T00:05:00Z'))?.toISOString()).toBe(
    '2026-01-01T00:10:00.000Z',
  );
  expect(findCronFault('TZ=Nowhere/Land 0 12 * * *')).toBeDefined();
});
