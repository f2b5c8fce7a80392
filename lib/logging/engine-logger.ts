import { loggableError } from '@/lib/faults/loggable-error';

/**
 * Where Inngest's SDK says what it does: one line an entry, in the words of the product's log. An error keeps its name and
 * message only as far as `loggableError` lets it, and never its stack: strangers can call `/api/inngest` as often as they
 * like, and the errors of steps are told by those who threw them. Other things that are handed over (a body, a step's
 * data) are left out, for they may hold what no log may.
 *
 * Refusals of unsigned calls are said once in a while with their number: else anybody could fill the disk.
 */
export function makeEngineLogger(
  write: Pick<Console, 'info' | 'warn' | 'error'> = console,
  now: () => number = Date.now,
) {
  const refusals = { count: 0, toldAt: -Infinity };
  const say =
    (level: 'info' | 'warn' | 'error') =>
    (...entry: unknown[]) => {
      const text = entry.find((part) => typeof part === 'string') ?? 'Something happened';
      if (causedByStrangers.test(text)) {
        refusals.count++;
        if (now() - refusals.toldAt < quietMs) return;
        write.warn(`Inngest: calls without a valid signature were refused: ${refusals.count}`);
        Object.assign(refusals, { count: 0, toldAt: now() });
        return;
      }
      const error = entry.map(errorIn).find((found) => found !== undefined);
      write[level](
        `Inngest: ${[asLogText(text), error && asLogText(nameAndMessage(error))].filter(Boolean).join(': ')}`,
      );
    };
  return { debug: () => undefined, info: say('info'), warn: say('warn'), error: say('error') };
}

/** What the SDK says of calls that bear no signature of the engine's. */
const causedByStrangers = /^(Signature validation failed|Missing body when|Received unhandled HTTP method)/;

/** Between two lines about refusals. */
const quietMs = 60_000;

const maxTextLength = 500;

function errorIn(part: unknown): Error | undefined {
  if (part instanceof Error) return part;
  const { err } = (part ?? {}) as { err?: unknown };
  return err instanceof Error ? err : undefined;
}

/** A name and a message: `loggableError` puts places below it. */
const nameAndMessage = (error: Error) => loggableError(error).split(/\n\s+at /)[0]!;

const asLogText = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, maxTextLength);
