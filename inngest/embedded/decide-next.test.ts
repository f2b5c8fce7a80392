import { describe, expect, test } from 'vitest';
import type { Outcome } from './classify-response';
import { computeReconnectPause } from './compute-backoff';
import { discovery } from './continue-run';
import { decideNext, type CallFacts } from './decide-next';
import { limits, type Op } from './read-ops';

const call: CallFacts = { target: discovery, attempt: 0, lost: 0, maxAttempts: 4, steps: 0, bytes: 0 };
const settings = { retryBase: 1000, random: 0, now: 1_000_000 };
const report = (ops: Partial<Op>[], rest: Partial<Extract<Outcome, { kind: 'ops' }>> = {}): Outcome => ({
  kind: 'ops',
  ops: ops.map((op) => ({ op: 'StepRun', id: 'id', ...op })),
  noRetry: false,
  retryAfter: undefined,
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

test('steps that ran are stored with their results, also when the run ends in the same answer', () => {
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
    { id: 'a', name: 'A', result: { type: 'data', data: 1 } },
    { id: 'b', name: 'b', result: { type: 'data', data: null } },
  ]);
  expect(decision.end).toEqual({ status: 'completed', output: 2 });
});

describe('a step that failed', () => {
  const error = { name: 'TypeError', message: 'no' };
  const failed = report([{ op: 'StepError', id: 'a', error }]);

  test('is retried after the backoff, which the app may override', () => {
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

test('a function that failed is retried, and its last attempt ends the run', () => {
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

test('an unreachable app costs no attempt; lost answers cost one each from the sixth on', () => {
  const away: Outcome = { kind: 'unreachable', message: 'away' };
  const lost: Outcome = { kind: 'lost', message: 'lost', stale: false };
  // Only these four: the call's other facts must not leak into the decision.
  expect(decideNext({ ...call, attempt: 3, lost: 2 }, away, settings).again).toEqual({
    attempt: 3,
    lost: 2,
    pause: computeReconnectPause(2),
    reason: 'away',
  });
  expect(decideNext({ ...call, attempt: 3, lost: 4 }, lost, settings).again).toEqual({
    attempt: 3,
    lost: 5,
    pause: computeReconnectPause(5),
    reason: 'lost',
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

test('steps that were found are planned, but not alongside a call that is repeated', () => {
  const planned: Partial<Op> = { op: 'StepPlanned', id: 'a', displayName: 'A' };
  expect(decideNext(call, report([planned]), settings)).toEqual({
    finished: [],
    pending: [{ id: 'a', name: 'A' }],
  });
  const failed: Partial<Op> = { op: 'StepError', id: 'b', error: { name: 'Error', message: 'no' } };
  expect(decideNext(call, report([planned, failed]), settings)).toMatchObject({
    pending: [],
    again: { attempt: 1 },
  });
});

/** The name and message with which the run fails, with no step finished or planned. */
function failureOf(facts: CallFacts, ops: Partial<Op>[]) {
  const { end, pending, finished } = decideNext(facts, report(ops), settings);
  expect([pending, finished]).toEqual([[], []]);
  return end?.status === 'failed' ? end.error : undefined;
}

test('limits end the run: a step too large, results too large together, too many steps', () => {
  const big = 'x'.repeat(limits.stepBytes);
  const overflow = { name: 'LimitExceededError' };
  expect(failureOf(call, [{ data: big }])).toMatchObject(overflow);
  expect(failureOf({ ...call, bytes: limits.runBytes }, [{ data: 1 }])).toMatchObject(overflow);
  expect(failureOf({ ...call, steps: limits.steps }, [{ op: 'StepPlanned' }])).toMatchObject(overflow);
  expect(decideNext(call, report([{ data: 'x' }]), settings).end).toBeUndefined();
  // The call's own step already counts as one of the run's.
  const last = { ...call, target: 'a', steps: limits.steps };
  expect(decideNext(last, report([{ id: 'a' }]), settings).finished).toHaveLength(1);
});

test.each([
  'Sleep',
  'WaitForEvent',
  'InvokeFunction',
  'WaitForSignal',
  'Gateway',
  'AIGateway',
  'DeferAdd',
  'Step',
  'New',
])('a step of the kind %s fails the run, also behind steps that were run', (op) => {
  expect(failureOf(call, [{ id: 'a' }, { op, id: 'b', displayName: 'mine' }])).toEqual({
    name: 'UnsupportedStepError',
    message: `Step "mine": the embedded engine does not support steps of the kind "${op}"; Inngest's own server may`,
  });
});

test('a race fails the run', () => {
  const race: Partial<Op> = { op: 'StepPlanned', opts: { parallelMode: 'race' } };
  expect(failureOf(call, [race])?.message).toContain('does not support the parallel mode "race"');
});

test('a call for one step must settle that step and no other', () => {
  const own = { ...call, target: 'a' };
  expect(failureOf(own, [{ id: 'a' }, { id: 'b' }])?.message).toContain('a call that was for another step');
  expect(failureOf(own, [{ op: 'StepPlanned', id: 'b' }])?.name).toBe('UnsupportedStepError');
  expect(decideNext(own, report([{ op: 'StepPlanned', id: 'a' }]), settings)).toMatchObject({
    pending: [],
    again: { attempt: 1 },
  });
  expect(decideNext(own, report([{ op: 'RunComplete', data: 1 }]), settings).end).toMatchObject({
    status: 'completed',
  });
});

test('an empty report counts as a failure, so that it cannot repeat without end', () => {
  expect(decideNext(call, report([]), settings).again).toMatchObject({ attempt: 1 });
  expect(decideNext({ ...call, attempt: 3 }, report([]), settings).end).toMatchObject({
    status: 'failed',
    error: { name: 'NoProgressError' },
  });
});
