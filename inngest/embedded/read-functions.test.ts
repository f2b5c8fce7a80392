import { expect, test } from 'vitest';
import { evaluateKey, isMatch } from './evaluate-expression';
import { findCronFault, findNextTick } from './find-next-tick';
import { readRegistration } from './read-functions';

const stepWith = (rest: object) => ({
  step: { id: 'step', name: 'step', runtime: { type: 'http', url: 'http://x' }, ...rest },
});

const config = (rest: object = {}) => ({
  id: 'app-fn',
  name: 'Fn',
  triggers: [{ event: 'go' }],
  steps: stepWith({}),
  ...rest,
});

function read(rest: object) {
  const result = readRegistration({ appName: 'app', v: '0.1', functions: [config(rest)] });
  if ('fault' in result) throw new Error(result.fault);
  return result.registration.functions[0];
}

test('reads limits, retries and triggers as the SDK writes them', () => {
  expect(read({})).toMatchObject({
    maxAttempts: 4,
    limits: [],
    events: [{ name: 'go' }],
    crons: [],
  });
  expect(read({ concurrency: 5 })?.limits).toEqual([{ limit: 5 }]);
  expect(read({ concurrency: { limit: 2, key: 'event.data.a' } })?.limits).toEqual([
    { limit: 2, key: 'event.data.a' },
  ]);
  expect(read({ concurrency: [{ limit: 2, key: 'event.data.a' }, { limit: 1 }] })?.limits).toHaveLength(2);
  expect(read({ triggers: [{ cron: '*/5 * * * *' }] })).toMatchObject({ events: [], crons: ['*/5 * * * *'] });
  expect(read({ steps: stepWith({ retries: { attempts: 0 } }) })?.maxAttempts).toBe(1);
  expect(read({ cancel: [{ event: 'stop', if: 'a == b' }] })?.cancelOn).toEqual([
    { event: 'stop', if: 'a == b' },
  ]);
  expect(read({ priority: { run: '10' } })?.priority).toBe('10');
});

function faultOf(rest: object) {
  const result = readRegistration({ appName: 'app', v: '0.1', functions: [config(rest)] });
  return 'fault' in result ? result.fault : undefined;
}

test('refuses what it cannot read, by name', () => {
  expect(faultOf({ triggers: [{ cron: '99 * * * *' }] })).toContain('app-fn.triggers.0.cron');
  expect(faultOf({ cancel: [{ event: 'x', if: 'event.data.a ===' }] })).toContain('app-fn.cancel.0.if');
  expect(faultOf({ concurrency: 'many' })).toContain('app-fn.concurrency.0');
  expect(faultOf({ triggers: [{}] })).toContain('app-fn.triggers.0: names an event or a cron');
});

test.each([
  ['batchEvents', { batchEvents: { maxSize: 2, timeout: '1s' } }],
  ['rateLimit', { rateLimit: { limit: 1, period: '1s' } }],
  ['throttle', { throttle: { limit: 1, period: '1s' } }],
  ['debounce', { debounce: { period: '1s' } }],
  ['singleton', { singleton: { mode: 'skip' } }],
  ['idempotency', { idempotency: 'event.data.order' }],
  ['timeouts', { timeouts: { finish: '1s' } }],
  ['cancel.0.timeout', { cancel: [{ event: 'x', timeout: '1s' }] }],
  ['concurrency.0.scope', { concurrency: [{ limit: 1, scope: 'env' }] }],
  ['triggers.0.jitter', { triggers: [{ cron: '* * * * *', jitter: '10s' }] }],
  ['steps.other', { steps: { ...stepWith({}), other: {} } }],
  ['steps.step.weight', { steps: stepWith({ weight: 1 }) }],
  ['anythingNew', { anythingNew: true }],
])('a function that asks for %s is refused: the engine would ignore it', (option, rest) => {
  expect(faultOf(rest)).toBe(
    `The functions cannot be registered. app-fn.${option}: the embedded engine does not support this option`,
  );
});

test('refuses events that are never sent, functions not called over HTTP, and other kinds of registration', () => {
  expect(faultOf({ triggers: [{ event: 'app/*' }] })).toContain(
    'app-fn.triggers.0.event: the embedded engine',
  );
  expect(faultOf({ triggers: [{ event: 'inngest/function.finished' }] })).toContain(
    'does not send this event',
  );
  expect(faultOf({ triggers: [{ event: 'inngest/function.failed' }] })).toBeUndefined();
  expect(faultOf({ steps: stepWith({ runtime: { type: 'ws', url: 'ws://x' } }) })).toContain(
    'over HTTP only',
  );
  expect(readRegistration({ appName: 'app', v: '0.2', functions: [] })).toEqual({
    fault: expect.stringContaining('v: the embedded engine knows version 0.1') as string,
  });
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
