import canonicalize from 'canonicalize';
import type { BegunCall } from './begin-call';
import { protocolVersion } from './classify-response';
import { discovery } from './continue-run';

/** The body of a call request (SDK spec 4.4.1), in canonical form because it is signed. */
export function buildRequest(call: BegunCall): string {
  const stack = call.finished.map((step) => step.id);
  const body = canonicalize({
    version: protocolVersion,
    event: call.event,
    events: [call.event],
    steps: Object.fromEntries(call.finished.map((step) => [step.id, step.result])),
    defers: {},
    use_api: false,
    ctx: {
      // Any text will do: the SDK echoes it in its checkpoints, and makes no checkpoints without it.
      fn_id: call.functionId,
      run_id: call.runId,
      env: 'embedded',
      step_id: 'step',
      attempt: call.attempt,
      max_attempts: call.fn?.maxAttempts ?? 1,
      stack: { stack, current: stack.length },
      qi_id: formatCallReference(call),
      generation_id: call.generation,
      disable_immediate_execution: call.target !== discovery,
      use_api: false,
    },
  });
  if (body === undefined) throw new Error('A call request cannot be written as JSON');
  return body;
}

/** Identifies one dispatch of a call; the SDK echoes it in each checkpoint. */
export function formatCallReference(call: { id: string; generation: number }): string {
  return `${call.id}:${call.generation}`;
}

/** @returns undefined when the text is not a reference */
export function readCallReference(text: string): { id: string; generation: number } | undefined {
  const match = /^([0-9a-f-]{36}):(\d{1,9})$/.exec(text);
  return match?.[1] ? { id: match[1], generation: Number(match[2]) } : undefined;
}
