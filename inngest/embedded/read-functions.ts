import { z } from 'zod';
import { findExpressionFault } from './evaluate-expression';
import { findCronFault } from './find-next-tick';

/**
 * The event that starts failure handlers (`onFailure`): of the events that Inngest's server sends by itself, the only one
 * that this engine sends too.
 */
export const runFailed = 'inngest/function.failed';

const expression = z.string().superRefine((text, context) => {
  const fault = findExpressionFault(text);
  if (fault) context.addIssue({ code: 'custom', message: `cannot read the expression "${text}": ${fault}` });
});

const cron = z.string().superRefine((text, context) => {
  const fault = findCronFault(text);
  if (fault)
    context.addIssue({ code: 'custom', message: `cannot read the cron schedule "${text}": ${fault}` });
});

const eventName = z
  .string()
  .min(1)
  .refine((name) => !name.includes('*'), 'the embedded engine does not support patterns of event names')
  .refine(
    (name) => !name.startsWith('inngest/') || name === runFailed,
    'the embedded engine does not send this event',
  );

const trigger = z
  .strictObject({ event: eventName.optional(), expression: expression.optional(), cron: cron.optional() })
  .refine(({ event, cron }) => (event === undefined) !== (cron === undefined), 'names an event or a cron');

const limit = z.strictObject({ limit: z.number().int().min(1), key: expression.optional() });

/** The SDK accepts one limit or two; a bare number is a limit without a key. */
const limits = z.preprocess((concurrency) => {
  if (concurrency === undefined) return [];
  if (typeof concurrency === 'number') return [{ limit: concurrency }];
  return Array.isArray(concurrency) ? concurrency : [concurrency];
}, z.array(limit).max(2));

/** How a function is called. `attempts` is what the function calls `retries`: the attempts after the first. */
const step = z.strictObject({
  id: z.string(),
  name: z.string(),
  runtime: z.strictObject({
    type: z.literal('http', { error: 'the embedded engine calls functions over HTTP only' }),
    url: z.string(),
  }),
  retries: z.strictObject({ attempts: z.number().int().min(0).optional() }).optional(),
});

/** The SDK's default for `retries`. */
const defaultRetries = 3;

/**
 * Strict throughout: an option that is not listed here would be silently ignored, so a function that uses one is refused.
 * The same goes for options of a later SDK.
 */
const functionConfig = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().optional(),
    triggers: z.array(trigger),
    steps: z.strictObject({ step }),
    concurrency: limits,
    cancel: z.array(z.strictObject({ event: eventName, if: expression.optional() })).default([]),
    priority: z.strictObject({ run: expression.optional() }).optional(),
  })
  .transform((config) => ({
    id: config.id,
    name: config.name ?? config.id,
    events: config.triggers.flatMap(({ event, expression }) =>
      event === undefined ? [] : [{ name: event, if: expression }],
    ),
    crons: config.triggers.flatMap(({ cron }) => (cron === undefined ? [] : [cron])),
    maxAttempts: (config.steps.step.retries?.attempts ?? defaultRetries) + 1,
    limits: config.concurrency,
    cancelOn: config.cancel,
    priority: config.priority?.run,
  }));

const registration = z.object({
  appName: z.string().min(1),
  v: z.literal('0.1', { error: "the embedded engine knows version 0.1 of the SDK's registration alone" }),
  functions: z.array(functionConfig),
});

export type EngineFunction = z.infer<typeof functionConfig>;
export type Registration = z.infer<typeof registration>;

/**
 * Reads the payload of a sync (SDK spec 4.3.2).
 * @returns the app and its functions, or why it is refused, naming the function and the option
 */
export function readRegistration(payload: unknown): { registration: Registration } | { fault: string } {
  const result = registration.safeParse(payload);
  if (result.success) return { registration: result.data };
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(
          (key) =>
            `${nameOf(payload, [...issue.path, key])}: the embedded engine does not support this option`,
        )
      : [`${nameOf(payload, issue.path)}: ${issue.message}`],
  );
  return { fault: `The functions cannot be registered. ${faults.join('; ')}` };
}

/** Replaces the index in a fault's path with the function's id: `functions.3.debounce` helps nobody. */
function nameOf(payload: unknown, path: PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'functions' || typeof index !== 'number') return path.join('.');
  const id = (payload as { functions: { id?: unknown }[] }).functions[index]?.id;
  return [typeof id === 'string' ? id : `function ${index}`, ...rest].join('.');
}
