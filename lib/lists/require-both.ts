import type { z } from 'zod';

/**
 * A check of a query with two parameters that mean something only together: the missing one is a problem.
 * @returns what `superRefine` takes
 */
export function requireBoth<Name extends string>(one: Name, other: Name) {
  return (query: Partial<Record<Name, unknown>>, context: z.core.$RefinementCtx<unknown>): void => {
    for (const [given, missing] of [
      [one, other],
      [other, one],
    ] as const) {
      if (query[given] !== undefined && query[missing] === undefined)
        context.addIssue({ code: 'invalid_type', expected: 'string', path: [missing] });
    }
  };
}
