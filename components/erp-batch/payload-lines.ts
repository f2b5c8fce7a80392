/** One line of the displayed payload. */
export interface PayloadLine {
  /** Indentation depth. */
  depth: number;
  text: string;
  /** The problems of the value on this line. */
  messages: readonly string[];
  /** The value was not sent; the line shows where it belongs. */
  isMissing?: true;
}

interface Problem {
  path?: string;
  message: string;
}

/** More lines than any valid item has; showing more of an invalid one helps nobody. */
const maxLines = 400;
const longestText = 600;

/**
 * A rejected item as sent, as indented JSON lines, with the problems beside the values that caused them.
 * @returns the lines, and whether some were cut off
 */
export function payloadLines(
  payload: unknown,
  problems: readonly Problem[],
): { lines: PayloadLine[]; isCut: boolean } {
  const lines: PayloadLine[] = [];
  // A value that is not an object has no fields: its problems apply to all of it.
  const isWhole = !isObject(payload);
  const messagesAt = (path: string) =>
    problems
      .filter((problem) => (isWhole ? path === '' : problem.path === path))
      .map(({ message }) => message);

  function write(value: unknown, { depth, path, lead, tail }: Place) {
    if (lines.length > maxLines) return;
    const messages = messagesAt(path);
    const entries = entriesOf(value);
    if (entries === null) {
      lines.push({ depth, text: `${lead}${shorten(JSON.stringify(value))}${tail}`, messages });
      return;
    }
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const missing = isObject(value) && !isWhole ? missingNames(value, path, problems) : [];
    if (entries.length + missing.length === 0) {
      lines.push({ depth, text: `${lead}${open}${close}${tail}`, messages });
      return;
    }
    lines.push({ depth, text: `${lead}${open}`, messages });
    for (const [index, [name, inner]] of entries.entries()) {
      write(inner, {
        depth: depth + 1,
        path: path === '' ? name : `${path}.${name}`,
        lead: Array.isArray(value) ? '' : `${shorten(JSON.stringify(name))}: `,
        tail: index < entries.length - 1 ? ',' : '',
      });
    }
    for (const { name, at } of missing) {
      lines.push({ depth: depth + 1, text: JSON.stringify(name), messages: messagesAt(at), isMissing: true });
    }
    lines.push({ depth, text: `${close}${tail}`, messages: [] });
  }

  write(payload, { depth: 0, path: '', lead: '', tail: '' });
  return { lines: lines.slice(0, maxLines), isCut: lines.length > maxLines };
}

interface Place {
  depth: number;
  /** Dotted path, relative to the item. */
  path: string;
  lead: string;
  tail: string;
}

/** Null: the value fits on one line. */
function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null ? Object.entries(value) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names directly below this path that have problems but are missing from the object. */
function missingNames(value: object, path: string, problems: readonly Problem[]) {
  const start = path === '' ? '' : `${path}.`;
  const names = new Set<string>();
  for (const problem of problems) {
    if (!problem.path?.startsWith(start)) continue;
    const name = problem.path.slice(start.length);
    if (name !== '' && !name.includes('.') && !Object.hasOwn(value, name)) names.add(name);
  }
  return [...names].map((name) => ({ name, at: start + name }));
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
