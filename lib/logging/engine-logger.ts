import { loggableError } from '@/lib/faults/loggable-error';

/**
 * The logger for Inngest's SDK: one line per entry, in the format of the product's log. Of an error, it keeps only the name
 * and message that `loggableError` allows, never the stack: strangers can call `/api/inngest` as often as they like, and
 * steps log their own errors. Other arguments (a body, a step's data) are dropped, since they may hold data that must not
 * be logged.
 *
 * Refusals of unsigned calls are counted and logged at most once a minute: otherwise anybody could fill the disk.
 */
export function makeEngineLogger(
  write: Pick<Console, 'info' | 'warn' | 'error'> = console,
  now: () => number = Date.now,
) {
  const refusals = { count: 0, loggedAt: -Infinity };
  const log =
    (level: 'info' | 'warn' | 'error') =>
    (...entry: unknown[]) => {
      const text = entry.find((part) => typeof part === 'string') ?? 'Something happened';
      if (causedByStrangers.test(text)) {
        refusals.count++;
        if (now() - refusals.loggedAt < refusalLogIntervalMs) return;
        write.warn(`Inngest: calls without a valid signature were refused: ${refusals.count}`);
        Object.assign(refusals, { count: 0, loggedAt: now() });
        return;
      }
      const error = entry.map(errorIn).find((found) => found !== undefined);
      write[level](
        `Inngest: ${[asLogText(text), error && asLogText(nameAndMessage(error))].filter(Boolean).join(': ')}`,
      );
    };
  return { debug: () => undefined, info: log('info'), warn: log('warn'), error: log('error') };
}

/** The SDK's messages about calls without the engine's signature. */
const causedByStrangers = /^(Signature validation failed|Missing body when|Received unhandled HTTP method)/;

/** The minimum time between two lines about refusals. */
const refusalLogIntervalMs = 60_000;

const maxTextLength = 500;

function errorIn(part: unknown): Error | undefined {
  if (part instanceof Error) return part;
  const { err } = (part ?? {}) as { err?: unknown };
  return err instanceof Error ? err : undefined;
}

/** The name and message, without the stack frames that `loggableError` appends. */
const nameAndMessage = (error: Error) => loggableError(error).split(/\n\s+at /)[0]!;

const asLogText = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, maxTextLength);
