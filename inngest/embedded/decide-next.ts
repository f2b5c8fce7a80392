import type { Outcome } from './classify-response';
import { computeBackoff, computeReconnectPause } from './compute-backoff';
import { limits, measure, runError, type RunError, type StepResult } from './read-ops';
import { readPendingStep, type PendingStep } from './read-pending-step';

/** A call that the app has answered, and what the run is like. */
export interface CallFacts {
  /** Attempts of this call that have failed so far. */
  attempt: number;
  /** Times in a row that no answer came. */
  lost: number;
  maxAttempts: number;
  /** Steps that the run has, finished or not, and the bytes of their results. */
  steps: number;
  bytes: number;
}

interface FinishedStep {
  id: string;
  name: string;
  op: string;
  result: StepResult;
}

export type Ending = { status: 'completed'; output: unknown } | { status: 'failed'; error: RunError };

/** What has to happen now; all of it in one transaction. */
export interface Decision {
  finished: FinishedStep[];
  pending: PendingStep[];
  /** The run ends. */
  end?: Ending;
  /** The same call is made again after `pause` milliseconds. */
  again?: { attempt: number; lost: number; pause: number; reason: string };
  /** The protocol version that the SDK chose for the run. */
  requestVersion?: number;
}

export interface DecisionSettings {
  retryBase: number;
  /** In [0, 1). */
  random: number;
  now: number;
}

/** Answers that may be lost in a row before they count as failed attempts: a step that kills the app must not do so for ever. */
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
      return {
        finished: [],
        pending: [],
        again: { ...call, pause: computeReconnectPause(call.lost), reason: outcome.message },
      };
    case 'lost': {
      const lost = call.lost + 1;
      if (lost <= freeLosses) {
        return {
          finished: [],
          pending: [],
          again: { attempt: call.attempt, lost, pause: computeReconnectPause(lost), reason: outcome.message },
        };
      }
      const error = { name: 'CallLostError', message: outcome.message };
      return {
        finished: [],
        pending: [],
        ...failAttempt(call, { noRetry: false, retryAfter: undefined }, error, settings),
      };
    }
  }
}

type Retriability = { noRetry: boolean; retryAfter: number | undefined };

/** A failure of the function itself: again, or the run has failed. */
function failAttempt(
  call: CallFacts,
  how: Retriability,
  error: RunError,
  settings: DecisionSettings,
): Pick<Decision, 'again' | 'end'> {
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
  const decision: Decision = { finished: [], pending: [], requestVersion: outcome.requestVersion };
  const fail = (name: string, message: string): Decision => ({
    ...decision,
    pending: [],
    end: { status: 'failed', error: { name, message } },
  });

  for (const op of outcome.ops) {
    const name = op.displayName ?? op.name ?? op.id;
    switch (op.op) {
      case 'StepRun':
      case 'Step':
        decision.finished.push({
          id: op.id,
          name,
          op: op.op,
          result: { type: 'data', data: op.data ?? null },
        });
        break;
      case 'StepError':
      case 'StepFailed': {
        const error = runError.parse(op.error);
        const noRetry = outcome.noRetry || op.op === 'StepFailed';
        const failed = failAttempt(call, { noRetry, retryAfter: outcome.retryAfter }, error, settings);
        if (failed.again) decision.again = failed.again;
        else decision.finished.push({ id: op.id, name, op: op.op, result: { type: 'error', error } });
        break;
      }
      case 'RunComplete':
        decision.end = { status: 'completed', output: op.data ?? null };
        break;
      case 'DiscoveryRequest': // the SDK has run as long as it may and asks to be called anew
        break;
      default: {
        const pending = readPendingStep(op, name, settings.now);
        if ('fault' in pending) return fail('UnsupportedStepError', `Step "${name}": ${pending.fault}`);
        decision.pending.push(pending);
      }
    }
  }
  const overflow = findOverflow(call, decision);
  if (overflow) return { ...fail('LimitExceededError', overflow), finished: [] };
  if (outcome.ops.length > 0) return decision;
  // An empty list moves nothing; counted as a failure so that it cannot go on without end.
  return {
    ...decision,
    ...failAttempt(
      call,
      outcome,
      { name: 'NoProgressError', message: 'The app reported no step and no result' },
      settings,
    ),
  };
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
  const steps = call.steps + decision.finished.length + decision.pending.length;
  if (steps > limits.steps) return `The run has ${steps} steps; it may have ${limits.steps}`;
  return undefined;
}
