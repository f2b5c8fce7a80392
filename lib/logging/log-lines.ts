import { format } from 'node:util';

type Level = 'debug' | 'log' | 'info' | 'warn' | 'error';
type Write = (line: string) => void;

const levels: readonly Level[] = ['debug', 'log', 'info', 'warn', 'error'];

/** Enough for an error with its stack and its causes. */
const maxLineLength = 4000;
/** Lines of one kind per minute: an entry that a stranger can trigger repeatedly must not fill the disk. */
const maxOfAKind = 60;
/** Lines of all kinds per minute. */
const maxLines = 2000;
const maxKinds = 200;
const windowMs = 60_000;

/**
 * Turns everything that this process, packages included, writes to `console` into single lines of limited length, so that
 * no text from outside can pass for an entry of its own, colour a terminal, or fill the disk.
 */
export function guardConsole(target: Console = console): void {
  const plain = Object.fromEntries(levels.map((level) => [level, target[level].bind(target)])) as Record<
    Level,
    Write
  >;
  const admit = makeGate((line) => plain.warn(line));
  for (const level of levels) {
    target[level] = (...parts: unknown[]) => {
      const line = toLine(format(...parts));
      if (admit(line)) plain[level](line);
    };
  }
}

/** Turns a text into one line: control and bidirectional formatting characters are escaped, and a long text is cut. */
export function toLine(text: string): string {
  const kept = text.slice(0, maxLineLength);
  const line = kept
    .trimEnd()
    .replace(colours, '')
    .replace(/\r?\n\s*/g, '\\n ')
    .replace(unprintable, escape);
  return kept.length === text.length ? line : `${line} … (${text.length - kept.length} more characters)`;
}

/** Next colours its output for terminals; colours don't belong in a log. */
const colours = /\u001b\[[\d;]*m/g;

const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Returns a function that says whether a line may still be written, given the limits per kind and in total for each minute.
 * Dropped lines are counted and reported when the minute is over.
 */
export function makeGate(report: Write, now: () => number = Date.now): (line: string) => boolean {
  let kinds = new Map<string, { written: number; leftOut: number }>();
  let lines = 0;
  let endsAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function close() {
    clearTimeout(timer);
    const unreported = [...kinds].filter(([, { leftOut }]) => leftOut > 0);
    kinds = new Map();
    lines = 0;
    endsAt = 0;
    for (const [kind, { leftOut }] of unreported)
      report(`${leftOut} more lines like "${kind}…" were left out`);
  }

  return (line) => {
    const time = now();
    if (endsAt !== 0 && time >= endsAt) close();
    if (endsAt === 0) {
      endsAt = time + windowMs;
      timer = setTimeout(close, windowMs).unref();
    }
    const own = kindOf(line);
    const name = kinds.has(own) || kinds.size < maxKinds ? own : 'other';
    const kind = kinds.get(name) ?? { written: 0, leftOut: 0 };
    kinds.set(name, kind);
    if (kind.written < maxOfAKind && lines < maxLines) {
      kind.written += 1;
      lines += 1;
      return true;
    }
    kind.leftOut += 1;
    return false;
  };
}

/** The beginning of a line, without numbers and IDs. */
function kindOf(line: string): string {
  return line
    .slice(0, 60)
    .replace(/[0-9a-f]*\d[0-9a-f-]*/gi, '#')
    .slice(0, 30);
}
