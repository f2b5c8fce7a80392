import type { Op } from './read-ops';
import { longestWait, readMoment } from './read-time';

/** A step that somebody else than the answered call has to finish. Moments in milliseconds. */
export type PendingStep = { id: string; name: string; race: boolean } & (
  | { kind: 'run' }
  | { kind: 'sleep'; until: number }
  | { kind: 'wait'; event: string; if: string | null; until: number }
  | { kind: 'invoke'; functionId: string; payload: Record<string, unknown>; until: number }
);

/**
 * Reads an operation that the engine has to carry out (SDK spec 5.3).
 * @returns the step, or why it cannot be done
 */
export function readPendingStep(op: Op, name: string, now: number): PendingStep | { fault: string } {
  const opts = op.opts ?? {};
  const text = (key: string) => (typeof opts[key] === 'string' ? opts[key] : undefined);
  const base = { id: op.id, name, race: opts.parallelMode === 'race' };
  const until = (moment: string | undefined) =>
    moment === undefined ? now + longestWait : readMoment(moment, now);
  switch (op.op) {
    case 'StepPlanned':
      return { ...base, kind: 'run' };
    case 'Sleep': {
      const moment = until(text('duration') ?? op.name ?? '0s');
      if (moment === undefined) return { fault: `cannot read the duration "${op.name}"` };
      if (moment > now + longestWait) return { fault: 'a sleep lasts a year at most' };
      return { ...base, kind: 'sleep', until: moment };
    }
    case 'WaitForEvent': {
      const event = text('event') ?? op.name;
      const moment = until(text('timeout'));
      if (!event || moment === undefined)
        return { fault: 'waits for no named event, or has a timeout that cannot be read' };
      return { ...base, kind: 'wait', event, if: text('if') ?? null, until: moment };
    }
    case 'InvokeFunction': {
      const functionId = text('function_id');
      const moment = until(text('timeout'));
      if (!functionId || moment === undefined)
        return { fault: 'invokes no named function, or has a timeout that cannot be read' };
      return {
        ...base,
        kind: 'invoke',
        functionId,
        payload: (opts.payload ?? {}) as Record<string, unknown>,
        until: moment,
      };
    }
    default:
      return {
        fault: `"${op.op}" is not a kind of step that the embedded engine can do; Inngest's own server can`,
      };
  }
}
