import { z } from 'zod';

const wholeNumber = (fallback: number, minimum = 1) => z.coerce.number().int().min(minimum).default(fallback);

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The port on which the engine listens, on loopback only; 0 takes a free one. */
  LADING_ENGINE_PORT: wholeNumber(8288, 0),
  /** The URL at which the app serves its functions. */
  LADING_APP_URL: z.url({ protocol: /^https?$/ }),
  /** Hexadecimal after its `signkey-<name>-` prefix: the SDK hashes the decoded bytes, so other characters would be lost. */
  INNGEST_SIGNING_KEY: z
    .string()
    .regex(/^signkey-\w+-([0-9a-f]{2}){16,}$/i, 'must look like signkey-<name>-<hexadecimal digits>'),
  INNGEST_EVENT_KEY: z.string().min(16, 'must have at least 16 characters'),
  /** Maximum concurrent calls to the app. */
  LADING_ENGINE_CONCURRENCY: wholeNumber(16),
  /** The pause before the first retry of a failed step; it doubles with each further retry. */
  LADING_ENGINE_RETRY_MS: wholeNumber(5000),
  /** How often the engine asks the app to register its functions again. */
  LADING_ENGINE_SYNC_MS: wholeNumber(30_000),
  /** Days that ended runs and old events are kept. */
  LADING_ENGINE_KEEP_DAYS: wholeNumber(7, 2),
  LADING_ENGINE_QUEUE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]*$/)
    .default('graphile_worker'),
});

export type EngineSettings = z.infer<typeof settings>;

/**
 * Reads the engine's settings from `variables`.
 * @throws Error naming every setting that is missing or wrong
 */
export function readSettings(variables: Record<string, string | undefined>): EngineSettings {
  const named = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = settings.safeParse(named);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The engine's environment is not complete:\n${problems.join('\n')}`);
}
