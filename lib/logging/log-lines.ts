import { format } from 'node:util';

type Level = 'debug' | 'log' | 'info' | 'warn' | 'error';
type Write = (line: string) => void;

const levels: readonly Level[] = ['debug', 'log', 'info', 'warn', 'error'];

/** An entry with the stacks of an error and its causes is shorter. */
const longestLine = 4000;
/** Of one kind in a minute: what a stranger can cause again and again must not fill the disk. */
const maxOfAKind = 60;
/** Of all kinds together. */
const maxLines = 2000;
const maxKinds = 200;
const windowMs = 60_000;

/**
 * Makes everything that this process says by `console` an entry of one bounded line, packages included: no text that
 * somebody sent us can look like an entry of its own, colour a terminal, or fill the disk.
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

/** One line of a text: control characters, and those that turn the direction of writing, are shown as escapes; a long text is cut. */
export function toLine(text: string): string {
  const kept = text.slice(0, longestLine);
  const line = kept
    .trimEnd()
    .replace(colours, '')
    .replace(/\r?\n\s*/g, '\\n ')
    .replace(unprintable, escape);
  return kept.length === text.length ? line : `${line} … (${text.length - kept.length} more characters)`;
}

/** Next colours what it says to a terminal: of a log they are no part. */
const colours = /\u001b\[[\d;]*m/g;

const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Makes the function that says whether a line may be written still: so many of a kind in a minute, and so many in all. What
 * was left out is counted, and told when the minute has passed.
 */
export function makeGate(tell: Write, now: () => number = Date.now): (line: string) => boolean {
  let kinds = new Map<string, { written: number; leftOut: number }>();
  let lines = 0;
  let endsAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function close() {
    clearTimeout(timer);
    const untold = [...kinds].filter(([, { leftOut }]) => leftOut > 0);
    kinds = new Map();
    lines = 0;
    endsAt = 0;
    for (const [kind, { leftOut }] of untold) tell(`${leftOut} more lines like "${kind}…" were left out`);
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

/** How a line begins, without numbers and IDs. */
function kindOf(line: string): string {
  return line
    .slice(0, 60)
    .replace(/[0-9a-f]*\d[0-9a-f-]*/gi, '#')
    .slice(0, 30);
}
