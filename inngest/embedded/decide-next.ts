import type { Outcome } from './classify-response';
import { computeBackoff, computeReconnectPause } from './compute-backoff';
import { discovery } from './continue-run';
import { limits, measure, nameStep, runError, type Op, type RunError, type StepResult } from './read-ops';

/** A call that the app has answered, and facts about its run. */
export interface CallFacts {
  /** What the call was for: `discovery`, or the id of one step. */
  target: string;
  /** Failed attempts of this call so far. */
  attempt: number;
  /** Lost answers in a row. */
  lost: number;
  maxAttempts: number;
  /** The run's steps, finished or not, and the bytes of their results. */
  steps: number;
  bytes: number;
}

/** A step that needs a call of its own. */
export interface PendingStep {
  id: string;
  name: string;
}

interface FinishedStep extends PendingStep {
  result: StepResult;
}

export type Ending = { status: 'completed'; output: unknown } | { status: 'failed'; error: RunError };

interface Again {
  attempt: number;
  lost: number;
  pause: number;
  reason: string;
}

/** What to do next, all in one transaction. */
export interface Decision {
  finished: FinishedStep[];
  pending: PendingStep[];
  /** The run ends. */
  end?: Ending;
  /** The same call is made again after `pause` milliseconds. */
  again?: Again;
}

export interface DecisionSettings {
  retryBase: number;
  /** In [0, 1). */
  random: number;
  now: number;
}

/** How many lost answers in a row are free before each counts as a failed attempt: a step that kills the app must not do so for ever. */
const freeLosses = 5;

/** Decides what follows from the outcome of a call. Pure: no clock, no database. */
export function decideNext(call: CallFacts, outcome: Outcome, settings: DecisionSettings): Decision {
  switch (outcome.kind) {
    case 'result':
      return { finished: [], pending: [], end: { status: 'completed', output: outcome.data } };
    case 'error':
      return { finished: [], pending: [], ...failAttempt(call, outcome, outcome.error, settings) };
    case 'ops':
      return decideOps(call, outcome, settings);
    case 'unreachable':
      return repeatUncounted(call.attempt, call.lost, outcome.message);
    case 'lost': {
      const lost = call.lost + 1;
      if (lost <= freeLosses) return repeatUncounted(call.attempt, lost, outcome.message);
      const error = { name: 'CallLostError', message: outcome.message };
      return { finished: [], pending: [], ...failAttempt(call, retriable, error, settings) };
    }
  }
}

/** Makes the same call again soon, without using up an attempt. */
function repeatUncounted(attempt: number, lost: number, reason: string): Decision {
  return {
    finished: [],
    pending: [],
    again: { attempt, lost, pause: computeReconnectPause(lost), reason },
  };
}

interface Retriability {
  noRetry: boolean;
  /** Milliseconds. */
  retryAfter: number | undefined;
}

const retriable: Retriability = { noRetry: false, retryAfter: undefined };

/** Handles a failure of the function itself: another attempt, or the end of the run. */
function failAttempt(
  call: CallFacts,
  how: Retriability,
  error: RunError,
  settings: DecisionSettings,
): { again: Again } | { end: Extract<Ending, { status: 'failed' }> } {
  const attempt = call.attempt + 1;
  if (how.noRetry || attempt >= call.maxAttempts) return { end: { status: 'failed', error } };
  const pause = how.retryAfter ?? computeBackoff(attempt, settings.retryBase, settings.random);
  return { again: { attempt, lost: 0, pause, reason: `${error.name}: ${error.message}` } };
}

function decideOps(
  call: CallFacts,
  outcome: Extract<Outcome, { kind: 'ops' }>,
  settings: DecisionSettings,
): Decision {
  const decision: Decision = { finished: [], pending: [] };
  for (const op of outcome.ops) {
    const step: PendingStep = { id: op.id, name: nameStep(op) };
    const fault = findFault(call, op);
    if (fault) return fail('UnsupportedStepError', `Step "${step.name}": ${fault}`);
    switch (op.op) {
      case 'StepPlanned':
        decision.pending.push(step);
        break;
      case 'StepRun':
        decision.finished.push({ ...step, result: { type: 'data', data: op.data ?? null } });
        break;
      case 'StepError':
      case 'StepFailed': {
        const error = runError.parse(op.error);
        const noRetry = outcome.noRetry || op.op === 'StepFailed';
        const failed = failAttempt(call, { noRetry, retryAfter: outcome.retryAfter }, error, settings);
        if ('again' in failed) decision.again = failed.again;
        else decision.finished.push({ ...step, result: { type: 'error', error } });
        break;
      }
      case 'RunComplete':
        decision.end = { status: 'completed', output: op.data ?? null };
        break;
    }
  }
  const overflow = findOverflow(call, decision);
  if (overflow) return fail('LimitExceededError', overflow);
  if (isStandstill(call, decision)) {
    const error = {
      name: 'NoProgressError',
      message: 'The app reported nothing about the step it was called for',
    };
    return { finished: [], pending: [], ...failAttempt(call, outcome, error, settings) };
  }
  // The repeated call will report these steps again; until then no other call of the run may be planned.
  return decision.again ? { ...decision, pending: [] } : decision;
}

const fail = (name: string, message: string): Decision => ({
  finished: [],
  pending: [],
  end: { status: 'failed', error: { name, message } },
});

const supportedOps = ['StepPlanned', 'StepRun', 'StepError', 'StepFailed', 'RunComplete'];

/** Why the engine cannot carry out the operation, or undefined. Operations of a newer SDK are refused as well. */
function findFault(call: CallFacts, op: Op): string | undefined {
  if (!supportedOps.includes(op.op))
    return `the embedded engine does not support steps of the kind "${op.op}"; Inngest's own server may`;
  if (op.opts?.parallelMode !== undefined)
    return `the embedded engine does not support the parallel mode "${String(op.opts.parallelMode)}"; Inngest's own server may`;
  if (call.target !== discovery && op.op !== 'RunComplete' && op.id !== call.target)
    return 'the app reported it in a call that was for another step';
  return undefined;
}

/**
 * Whether the answer makes no progress. That counts as a failure: otherwise a discovery would be repeated without end, and
 * a step that its own call did not settle would stay pending for ever.
 */
function isStandstill(call: CallFacts, decision: Decision): boolean {
  if (decision.end || decision.again) return false;
  if (call.target !== discovery) return decision.finished.length === 0;
  return decision.finished.length + decision.pending.length === 0;
}

function findOverflow(call: CallFacts, decision: Decision): string | undefined {
  let bytes = call.bytes;
  for (const step of decision.finished) {
    const size = measure(step.result);
    if (size > limits.stepBytes)
      return `Step "${step.name}" returned ${size} bytes; a step's result may have ${limits.stepBytes}`;
    bytes += size;
  }
  if (bytes > limits.runBytes)
    return `The results of the run's steps have ${bytes} bytes; they may have ${limits.runBytes}`;
  // call.steps already includes the step that the call was for.
  const added = decision.finished.filter((step) => step.id !== call.target);
  const steps = call.steps + added.length + decision.pending.length;
  if (steps > limits.steps) return `The run has ${steps} steps; it may have ${limits.steps}`;
  return undefined;
}
