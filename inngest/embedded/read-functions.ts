import { z } from 'zod';
import { findExpressionFault } from './evaluate-expression';
import { findCronFault } from './find-next-tick';

const expression = z.string().superRefine((text, context) => {
  const fault = findExpressionFault(text);
  if (fault) context.addIssue({ code: 'custom', message: `cannot read the expression "${text}": ${fault}` });
});

const cron = z.string().superRefine((text, context) => {
  const fault = findCronFault(text);
  if (fault)
    context.addIssue({ code: 'custom', message: `cannot read the cron schedule "${text}": ${fault}` });
});

const limit = z.object({
  limit: z.number().int().min(0),
  key: expression.optional(),
  scope: z.enum(['fn', 'env', 'account']).optional(),
});

/** Flow control that would silently not happen: a function that asks for it is refused at registration. */
const refused = ['batchEvents', 'rateLimit', 'throttle', 'debounce', 'singleton'] as const;

const functionConfig = z
  .object({
    id: z.string().min(1),
    name: z.string().optional(),
    triggers: z.array(
      z.union([z.object({ event: z.string().min(1), expression: expression.nullish() }), z.object({ cron })]),
    ),
    steps: z.object({
      step: z.object({ retries: z.object({ attempts: z.number().int().min(0).optional() }).nullish() }),
    }),
    concurrency: z.union([z.number().int().min(0), limit, z.array(limit).max(2)]).nullish(),
    cancel: z
      .array(z.object({ event: z.string(), if: expression.nullish(), timeout: z.string().nullish() }))
      .nullish(),
    idempotency: expression.nullish(),
    priority: z.object({ run: expression.nullish() }).nullish(),
    timeouts: z.object({ start: z.string().nullish(), finish: z.string().nullish() }).nullish(),
    ...Object.fromEntries(
      refused.map((name) => [name, z.null({ error: `\`${name}\` needs Inngest's own server` }).optional()]),
    ),
  })
  .transform((config) => ({
    id: config.id,
    name: config.name ?? config.id,
    events: config.triggers.flatMap((trigger) =>
      'event' in trigger ? [{ name: trigger.event, if: trigger.expression ?? null }] : [],
    ),
    crons: config.triggers.flatMap((trigger) => ('cron' in trigger ? [trigger.cron] : [])),
    // `attempts` on the wire is what the function calls `retries`: tries after the first (the SDK's default is 3).
    maxAttempts: (config.steps.step.retries?.attempts ?? 3) + 1,
    limits: readLimits(config.concurrency),
    cancelOn: config.cancel ?? [],
    idempotency: config.idempotency ?? null,
    priority: config.priority?.run ?? null,
    timeouts: { start: config.timeouts?.start ?? null, finish: config.timeouts?.finish ?? null },
  }));

const registration = z.object({
  appName: z.string().min(1),
  sdk: z.string().optional(),
  functions: z.array(functionConfig),
});

export type EngineFunction = z.infer<typeof functionConfig>;
export type Registration = z.infer<typeof registration>;

function readLimits(
  concurrency: number | z.infer<typeof limit> | z.infer<typeof limit>[] | null | undefined,
) {
  if (concurrency === null || concurrency === undefined) return [];
  const limits =
    typeof concurrency === 'number'
      ? [{ limit: concurrency }]
      : Array.isArray(concurrency)
        ? concurrency
        : [concurrency];
  return limits.filter((one) => one.limit > 0); // 0 means "as many as there can be"
}

/**
 * Reads the payload of a sync (SDK spec 4.3.2).
 * @returns the app and its functions, or the sentence to refuse it with
 */
export function readRegistration(payload: unknown): { registration: Registration } | { fault: string } {
  const result = registration.safeParse(payload);
  if (result.success) return { registration: result.data };
  const faults = result.error.issues.map((issue) => `${nameOf(payload, issue.path)}: ${issue.message}`);
  return { fault: `The functions cannot be registered. ${faults.join('; ')}` };
}

/** Says which function a fault is in: `functions.3.debounce` helps nobody. */
function nameOf(payload: unknown, path: PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'functions' || typeof index !== 'number') return path.join('.');
  const id = (payload as { functions: { id?: unknown }[] }).functions[index]?.id;
  return [typeof id === 'string' ? id : `function ${index}`, ...rest].join('.');
}
