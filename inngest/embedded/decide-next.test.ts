import { describe, expect, test } from 'vitest';
import type { Outcome } from './classify-response';
import { decideNext, type CallFacts } from './decide-next';
import { limits, type Op } from './read-ops';

const call: CallFacts = { attempt: 0, lost: 0, maxAttempts: 4, steps: 0, bytes: 0 };
const settings = { retryBase: 1000, random: 0, now: 1_000_000 };
const report = (ops: Partial<Op>[], rest: Partial<Extract<Outcome, { kind: 'ops' }>> = {}): Outcome => ({
  kind: 'ops',
  ops: ops.map((op) => ({ op: 'StepRun', id: 'id', ...op })),
  noRetry: false,
  retryAfter: undefined,
  requestVersion: 2,
  ...rest,
});

test('a result ends the run; a run that returns nothing has the result null', () => {
  expect(decideNext(call, { kind: 'result', data: { sum: 1 } }, settings).end).toEqual({
    status: 'completed',
    output: { sum: 1 },
  });
  expect(decideNext(call, report([{ op: 'RunComplete', data: undefined }]), settings).end).toEqual({
    status: 'completed',
    output: null,
  });
});

test('steps that were run are kept with what they gave, also those in front of the end', () => {
  const decision = decideNext(
    call,
    report([
      { id: 'a', displayName: 'A', data: 1 },
      { id: 'b', data: undefined },
      { op: 'RunComplete', data: 2 },
    ]),
    settings,
  );
  expect(decision.finished).toEqual([
    { id: 'a', name: 'A', op: 'StepRun', result: { type: 'data', data: 1 } },
    { id: 'b', name: 'b', op: 'StepRun', result: { type: 'data', data: null } },
  ]);
  expect(decision.end).toEqual({ status: 'completed', output: 2 });
});

describe('a step that failed', () => {
  const error = { name: 'TypeError', message: 'no' };
  const failed = report([{ op: 'StepError', id: 'a', error }]);

  test('is tried again after the backoff, which the app may set itself', () => {
    expect(decideNext({ ...call, attempt: 2 }, failed, settings)).toMatchObject({
      finished: [],
      again: { attempt: 3, lost: 0, pause: 4000 },
    });
    expect(decideNext(call, { ...failed, retryAfter: 77 } as Outcome, settings).again?.pause).toBe(77);
  });

  test.each([
    ['at its last attempt', { ...call, attempt: 3 }, failed],
    ['when the app forbids it', call, { ...failed, noRetry: true } as Outcome],
    ['when the app calls it final', call, report([{ op: 'StepFailed', id: 'a', error }])],
  ])('is kept as an error that the function can catch: %s', (_, facts, outcome) => {
    const decision = decideNext(facts, outcome, settings);
    expect(decision.again).toBeUndefined();
    expect(decision.end).toBeUndefined();
    expect(decision.finished[0]?.result).toEqual({ type: 'error', error });
  });
});

test('a function that failed is tried again, and ends the run at its last attempt', () => {
  const outcome: Outcome = {
    kind: 'error',
    error: { name: 'Error', message: 'no' },
    noRetry: false,
    retryAfter: undefined,
  };
  expect(decideNext(call, outcome, settings).again).toMatchObject({ attempt: 1, pause: 1000 });
  expect(decideNext({ ...call, attempt: 3 }, outcome, settings).end).toMatchObject({
    status: 'failed',
    error: { message: 'no' },
  });
  expect(decideNext(call, { ...outcome, noRetry: true }, settings).end).toMatchObject({ status: 'failed' });
});

test('an app that is not there costs nothing; answers that are lost cost an attempt from the sixth on', () => {
  const away: Outcome = { kind: 'unreachable', message: 'away' };
  const lost: Outcome = { kind: 'lost', message: 'lost', stale: false };
  expect(decideNext({ ...call, attempt: 3, lost: 2 }, away, settings).again).toMatchObject({
    attempt: 3,
    lost: 2,
  });
  expect(decideNext({ ...call, attempt: 3, lost: 4 }, lost, settings).again).toMatchObject({
    attempt: 3,
    lost: 5,
  });
  expect(decideNext({ ...call, attempt: 2, lost: 5 }, lost, settings).again).toMatchObject({
    attempt: 3,
    lost: 0,
  });
  expect(decideNext({ ...call, attempt: 3, lost: 5 }, lost, settings).end).toMatchObject({
    status: 'failed',
    error: { name: 'CallLostError' },
  });
});

test('what the engine has to carry out is read: durations, dates, events, functions', () => {
  const { pending } = decideNext(
    call,
    report([
      { op: 'StepPlanned', id: 'run', opts: { parallelMode: 'race' } },
      { op: 'Sleep', id: 'nap', name: '1m30s' },
      { op: 'Sleep', id: 'date', name: new Date(2_000_000).toISOString() },
      { op: 'Sleep', id: 'past', name: new Date(0).toISOString() },
      { op: 'WaitForEvent', id: 'wait', name: 'paid', opts: { timeout: '1s', if: 'a == b' } },
      {
        op: 'InvokeFunction',
        id: 'call',
        opts: { function_id: 'app-fn', payload: { data: { a: 1 } }, timeout: '2s' },
      },
    ]),
    settings,
  );
  expect(pending).toEqual([
    { id: 'run', name: 'run', race: true, kind: 'run' },
    { id: 'nap', name: '1m30s', race: false, kind: 'sleep', until: 1_090_000 },
    { id: 'date', name: expect.any(String) as string, race: false, kind: 'sleep', until: 2_000_000 },
    { id: 'past', name: expect.any(String) as string, race: false, kind: 'sleep', until: 1_000_000 },
    { id: 'wait', name: 'paid', race: false, kind: 'wait', event: 'paid', if: 'a == b', until: 1_001_000 },
    {
      id: 'call',
      name: 'call',
      race: false,
      kind: 'invoke',
      functionId: 'app-fn',
      payload: { data: { a: 1 } },
      until: 1_002_000,
    },
  ]);
});

test('limits end the run: a step too large, results too large together, too many steps, a kind that is not known', () => {
  const nameOf = (facts: CallFacts, ops: Partial<Op>[]) => {
    const { end, pending, finished } = decideNext(facts, report(ops), settings);
    return end?.status === 'failed' && pending.length === 0 ? [end.error.name, finished.length] : undefined;
  };
  const big = 'x'.repeat(limits.stepBytes);
  expect(nameOf(call, [{ data: big }])).toEqual(['LimitExceededError', 0]);
  expect(nameOf({ ...call, bytes: limits.runBytes }, [{ data: 1 }])).toEqual(['LimitExceededError', 0]);
  expect(nameOf({ ...call, steps: limits.steps }, [{ op: 'StepPlanned' }])).toEqual([
    'LimitExceededError',
    0,
  ]);
  expect(nameOf(call, [{ op: 'AIGateway' }])?.[0]).toBe('UnsupportedStepError');
  expect(nameOf(call, [{ op: 'Sleep', name: 'soon' }])?.[0]).toBe('UnsupportedStepError');
  expect(nameOf(call, [{ data: 'x' }])).toBeUndefined();
});

test('an empty report counts as a failure, so that it cannot go on without end', () => {
  expect(decideNext(call, report([]), settings).again).toMatchObject({ attempt: 1 });
  expect(decideNext({ ...call, attempt: 3 }, report([]), settings).end).toMatchObject({ status: 'failed' });
  expect(decideNext(call, report([{ op: 'DiscoveryRequest' }]), settings)).toEqual({
    finished: [],
    pending: [],
    requestVersion: 2,
  });
});
