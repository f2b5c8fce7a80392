import { z } from 'zod';

/** One operation that the SDK reports (SDK spec 5.1.1). */
const op = z.object({
  op: z.string(),
  id: z.string().default(''),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z.object({ parallelMode: z.unknown().optional() }).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});

export type Op = z.infer<typeof op>;

export const ops = z.array(op);

/** The step's name for people, as the function gives it. */
export function nameStep(step: Op): string {
  return step.displayName ?? step.name ?? step.id;
}

/** The body of `POST /v1/checkpoint/:runId/async` (SDK spec 10.3.1). */
export const checkpoint = z.object({
  qi_id: z.string(),
  steps: ops,
});

const unsaid = 'The app answered with an error that says nothing';

/** An error as the SDK serialises it; unknown fields (cause, stack) are kept. Some responses say `error` for `message`. */
export const runError = z
  .looseObject({
    name: z.string().catch('Error'),
    message: z.string().optional(),
    error: z.unknown().optional(),
  })
  .transform((error) => ({
    ...error,
    message: error.message ?? (typeof error.error === 'string' ? error.error : unsaid),
  }))
  .catch({ name: 'Error', message: unsaid });

export type RunError = z.infer<typeof runError>;

/** The stored result of a finished step, in the shape that the SDK reads in a call (its `stepSchema`). */
export type StepResult = { type: 'data'; data: unknown } | { type: 'error'; error: RunError };

/** The same limits as Inngest's: bytes of a step's result, bytes of all results of a run, steps of a run. */
export const limits = { stepBytes: 4 * 1024 * 1024, runBytes: 32 * 1024 * 1024, steps: 1000 };

/** Bytes of the result as stored. */
export function measure(result: StepResult): number {
  return Buffer.byteLength(JSON.stringify(result));
}
