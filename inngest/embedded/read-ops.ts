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

/** What a step is called in the function, for people. */
export function nameStep(step: Op): string {
  return step.displayName ?? step.name ?? step.id;
}

/** The body of `POST /v1/checkpoint/:runId/async` (SDK spec 10.3.1). */
export const checkpoint = z.object({
  qi_id: z.string(),
  steps: ops,
});

const unsaid = 'The app answered with an error that says nothing';

/** An error as the SDK serialises it; unknown fields (cause, stack) travel along. Some answers say `error` for `message`. */
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

/** What a finished step is remembered by, in the shape that the SDK reads it in a call (its `stepSchema`). */
export type StepResult = { type: 'data'; data: unknown } | { type: 'error'; error: RunError };

/** As Inngest: a step's result, all results of a run, and how many steps a run may have. */
export const limits = { stepBytes: 4 * 1024 * 1024, runBytes: 32 * 1024 * 1024, steps: 1000 };

/** Bytes of the result as it is kept. */
export function measure(result: StepResult): number {
  return Buffer.byteLength(JSON.stringify(result));
}
