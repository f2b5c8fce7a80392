import { detectDelimiter, DELIMITERS } from '@/lib/table-files/csv/detect-delimiter';
import { createCsvParser, type CsvParserOptions } from '@/lib/table-files/csv/parse-csv';

/** How to read a file. */
export interface DetectedDialect {
  delimiter: string;
  spaceBeforeQuote: boolean;
  backslashQuotes: boolean;
  /** Each line is one quoted cell, which contains the cells; the delimiter of the lines, which may be another. */
  quotedLines: { delimiter: string } | null;
}

/** Enough for some rows; they are read once for each delimiter. */
const QUOTED_LINES_CHARACTERS = 8 * 1024;

/** How many rows must agree. */
const MOST = 0.8;

/**
 * Detects how a CSV text departs from plain CSV. Only what is certain counts: the same text in plain CSV would be
 * unlikely, and the rows get as many cells as the header.
 * @param sample the beginning of the text, without a line that declares the separator; its last row may be cut off
 * @param delimiter if it is known
 */
export function detectDialect(sample: string, delimiter?: string): DetectedDialect {
  const beginning = sample.slice(0, QUOTED_LINES_CHARACTERS);
  const quotedLines = hasLineInQuotes(beginning) ? findQuotedLines(beginning, delimiter) : null;
  if (quotedLines) {
    const inner = detectDialect(quotedLines.text, quotedLines.inner);
    return { ...inner, quotedLines: { delimiter: quotedLines.outer } };
  }
  const dialect = {
    delimiter: delimiter ?? detectDelimiter(sample),
    spaceBeforeQuote: false,
    backslashQuotes: false,
    quotedLines: null,
  };
  if (hasBackslashQuotes(sample, dialect.delimiter)) {
    const withEscapes = { ...dialect, backslashQuotes: true };
    if (countFitting(sample, withEscapes) >= countFitting(sample, dialect)) dialect.backslashQuotes = true;
  }
  if (hasSpacesBeforeQuotes(sample, dialect.delimiter)) {
    const withSpaces = { ...dialect, spaceBeforeQuote: true };
    const gained = countFitting(sample, withSpaces) - countFitting(sample, dialect);
    dialect.spaceBeforeQuote = gained > 0 || (gained === 0 && mostHaveSpacedQuotes(sample, dialect));
  }
  return dialect;
}

/** A backslash and a quote, where a cell can neither end nor continue with a doubled quote. */
function hasBackslashQuotes(sample: string, delimiter: string): boolean {
  for (let at = sample.indexOf('\\"'); at !== -1; at = sample.indexOf('\\"', at + 2)) {
    const next = sample[at + 2];
    if (next !== undefined && next !== delimiter && !'"\\\r\n'.includes(next)) return true;
  }
  return false;
}

function hasSpacesBeforeQuotes(sample: string, delimiter: string): boolean {
  for (let at = sample.indexOf(' "'); at !== -1; at = sample.indexOf(' "', at + 2)) {
    let before = at;
    while (sample[before] === ' ') before -= 1;
    if (before === -1 || sample[before] === delimiter || sample[before] === '\n') return true;
  }
  return false;
}

/** Whether half of the rows have such cells, and each of these is closed. */
function mostHaveSpacedQuotes(sample: string, dialect: { delimiter: string }): boolean {
  const rows = readSample(sample, dialect).map(({ cells }) => cells.filter((cell) => /^ +"/.test(cell)));
  const having = rows.filter((cells) => cells.length > 0);
  return having.length >= rows.length / 2 && having.flat().every((cell) => cell.trimEnd().endsWith('"'));
}

function readSample(sample: string, options: Partial<CsvParserOptions> & { delimiter: string }) {
  const parser = createCsvParser({ maxColumns: Infinity, maxCellCharacters: Infinity, ...options });
  const whole = parser.push(sample);
  return whole.length > 1 ? whole : [...whole, ...parser.end()];
}

/** How many rows have as many cells as most have. */
function countFitting(sample: string, options: Partial<CsvParserOptions> & { delimiter: string }): number {
  const counts = new Map<number, number>();
  for (const { cells } of readSample(sample, options))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Whether a line begins with a quote: a quick test, which most files do not pass. */
function hasLineInQuotes(sample: string): boolean {
  return sample.includes('\n"') || sample.includes('\r"');
}

/** The lines of a file whose lines are each one quoted cell, perhaps except the header. */
function findQuotedLines(
  sample: string,
  delimiter: string | undefined,
): { outer: string; inner: string; text: string } | null {
  for (const outer of DELIMITERS) {
    const rows = readSample(sample, { delimiter: outer }).map(({ cells }) => cells);
    const [header = [], ...below] = rows;
    const headerLine = lineInCell(header, outer);
    // A quoted cell of delimiters alone is no line with cells.
    const expected = (headerLine === undefined ? below : rows).filter(hasContent);
    const lines = expected.flatMap((cells) => lineInCell(cells, outer) ?? []);
    if (expected.length === 0 || below.length === 0 || lines.length < expected.length * MOST) continue;
    const text = lines.join('\n');
    const inner = delimiter ?? detectDelimiter(text);
    const widths = readSample(text, { delimiter: inner }).map(({ cells }) => cells.length);
    if (headerLine === undefined && inner !== outer) continue;
    const width = headerLine === undefined ? header.length : (widths[0] ?? 0);
    if (width < 2) continue;
    if (widths.filter((one) => one === width).length >= widths.length * MOST) return { outer, inner, text };
  }
  return null;
}

/**
 * The line that the first cell of a row must contain: it has a delimiter in it, so it was quoted; or only empty cells
 * follow, which the delimiter of the line does not explain.
 */
function lineInCell(cells: readonly string[], delimiter: string): string | undefined {
  const line = onlyCell(cells);
  return line !== undefined && (cells.length > 1 || line.includes(delimiter)) ? line : undefined;
}

function hasContent(cells: readonly string[]): boolean {
  return cells.some((cell) => /[^\s,;|]/.test(cell));
}

/** The first cell of a row if no other has content. */
export function onlyCell(cells: readonly string[]): string | undefined {
  return cells.every((cell, column) => column === 0 || cell === '') ? cells[0] : undefined;
}
