import { z } from 'zod';
import { withTimeout } from '@/lib/concurrency/with-timeout';

/** One part that Lading cannot do without. `check` throws when the part does not answer. */
export interface HealthCheck {
  name: string;
  check(): Promise<unknown>;
}

/** Something that is not as it has to be, in words that anybody may read: they name settings, and never their values. */
export class HealthProblem extends Error {
  override name = 'HealthProblem';
}

const status = z.enum(['ok', 'unavailable']);

export const healthSchema = z.object({
  status,
  checks: z.array(
    z.object({ name: z.string(), status, duration_ms: z.int(), problem: z.string().optional() }),
  ),
});

export type Health = z.infer<typeof healthSchema>;

/**
 * Asks every part at once. What a part says when it fails is logged and not told, unless it is a HealthProblem: anybody
 * may ask.
 * @param timeoutMs a part that says nothing for so long does not answer
 */
export async function runChecks(checks: readonly HealthCheck[], timeoutMs = 3000): Promise<Health> {
  const results = await Promise.all(
    checks.map(async ({ name, check }) => {
      const started = performance.now();
      const fault = await withTimeout(check(), timeoutMs).then(
        () => undefined,
        (error: unknown) => {
          console.error(`Health check: ${name} does not answer: ${describe(error)}`);
          return { problem: error instanceof HealthProblem ? error.message : undefined };
        },
      );
      const duration_ms = Math.round(performance.now() - started);
      const status = fault ? ('unavailable' as const) : ('ok' as const);
      return { name, status, duration_ms, ...(fault?.problem && { problem: fault.problem }) };
    }),
  );
  return {
    status: results.every((result) => result.status === 'ok') ? 'ok' : 'unavailable',
    checks: results,
  };
}

/** One line: whoever waits for a start asks again and again. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** An answer serves as long for whoever else asks: each one costs a write to the store, the database and the engine. */
const freshMs = 1000;

/** Makes the function that runs the checks, at most once at a time and once a second, however often it is called. */
export function rememberChecks(
  checks: readonly HealthCheck[],
  now: () => number = () => performance.now(),
): () => Promise<Health> {
  let last: { health: Promise<Health>; endedAt: number } | undefined;
  return () => {
    if (last && now() < last.endedAt + freshMs) return last.health;
    const health = runChecks(checks);
    const current = { health, endedAt: Infinity };
    last = current;
    void health.then(() => (current.endedAt = now()));
    return health;
  };
}
