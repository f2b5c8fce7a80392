import { z } from 'zod';
import { withTimeout } from '@/lib/concurrency/with-timeout';

/** A part that Lading depends on. `check` throws when the part does not answer. */
export interface HealthCheck {
  name: string;
  check(): Promise<unknown>;
}

/** A problem with a message that anybody may read: it names settings, but never their values. */
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
 * Checks all parts concurrently. A failure is logged; its message is returned only if it is a HealthProblem, because
 * anybody may call this.
 * @param timeoutMs after which a part counts as not answering
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

/** Keeps it to one line, since a script that waits for a start calls this again and again. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** How long a result is reused: each check has a cost for the store, the database and the engine. */
const freshMs = 1000;

/** Returns a function that runs the checks at most one at a time and once a second, however often it is called. */
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
