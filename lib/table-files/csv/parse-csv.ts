import { FileProblem } from '@/lib/table-files/file-problem';
import type { TableRow } from '@/lib/table-files/table';

const QUOTE = 34;
const BACKSLASH = 92;
const EQUALS = 61;
const SPACE = 32;
const CR = 13;
const LF = 10;

/** An unfinished record up to this length is simply parsed again when more text arrives. */
const CHEAP_TO_READ_AGAIN = 64 * 1024;

export interface CsvParserOptions {
  /** One character. */
  delimiter: string;
  maxColumns: number;
  maxCellCharacters: number;
  /** Row number of the first record. */
  firstRowNumber?: number;
  /** Spaces in front of an opening quote are not part of the cell. */
  spaceBeforeQuote?: boolean;
  /** In a quoted cell, a backslash makes the quote or backslash behind it plain text. */
  backslashQuotes?: boolean;
  /** Receives the record of each row that is about to be returned, as it is written, without its line end. */
  onRecord?: (record: string) => void;
}

export interface CsvParser {
  /** Takes the next piece of the text and returns the rows that it completes. */
  push(text: string): TableRow[];
  /** Marks the end of the text and returns the last row. */
  end(): TableRow[];
}

/**
 * Parses CSV of any origin piece by piece. Lines end in CRLF, LF or CR, even mixed; quoted cells hold anything,
 * with quotes doubled. Blank records are omitted but counted. Broken quotes are handled as in spreadsheets and
 * never swallow the following rows: text after a closing quote belongs to the cell, and an unclosed quote is plain
 * text. (papaparse, about as fast, merges all rows up to the next quote in that case, and requires one kind of line
 * end.)
 * @throws FileProblem too_many_columns, cell_too_long
 */
export function createCsvParser(options: CsvParserOptions): CsvParser {
  const { maxColumns, maxCellCharacters, spaceBeforeQuote = false, backslashQuotes = false } = options;
  const { onRecord } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  let rowNumber = options.firstRowNumber ?? 1;
  let pending = '';
  let readAgainAt = 0;

  function parse(text: string, final: boolean): TableRow[] {
    const rows: TableRow[] = [];
    const length = text.length;
    let recordStart = 0;
    let at = 0;
    while (at < length) {
      const cells: string[] = [];
      let blank = true;
      for (let column = 0; ; column++) {
        let cell: string | undefined;
        const open = spaceBeforeQuote ? skipSpaces(text, at) : at;
        const first = text.charCodeAt(open);
        if (first === QUOTE) {
          const quoted = (backslashQuotes ? readEscaped : readQuoted)(text, open, delimiter, final);
          cell = quoted?.cell;
          at = quoted?.end ?? length;
        } else {
          const end = first === EQUALS ? endOfWrapped(text, at, delimiter) : endOfPlain(text, at, delimiter);
          cell = text.slice(at, end);
          at = end;
        }
        if (cell !== undefined && cell.length > maxCellCharacters) {
          throw new FileProblem('cell_too_long', {
            row_number: rowNumber,
            column: column + 1,
            limit: maxCellCharacters,
          });
        }
        if (cell === undefined || (at >= length && !final)) {
          pending = text.slice(recordStart);
          // Parsing a long record again for each block would take quadratic time.
          readAgainAt = pending.length > CHEAP_TO_READ_AGAIN ? pending.length * 2 : 0;
          return rows;
        }
        const isBlank = cell === '' || cell.trim() === '';
        if (!isBlank) blank = false;
        if (column < maxColumns) cells.push(cell);
        else if (!isBlank) {
          throw new FileProblem('too_many_columns', { row_number: rowNumber, limit: maxColumns });
        }
        if (at >= length || text.charCodeAt(at) !== delimiter) break;
        at += 1;
      }
      const recordEnd = at;
      if (text.charCodeAt(at) === CR) {
        if (at + 1 === length && !final) break; // an LF may follow
        if (text.charCodeAt(at + 1) === LF) at += 1;
      }
      at += 1;
      if (!blank) {
        rows.push({ rowNumber, cells });
        onRecord?.(text.slice(recordStart, recordEnd));
      }
      rowNumber += 1;
      recordStart = at;
    }
    pending = text.slice(recordStart);
    readAgainAt = 0;
    return rows;
  }

  return {
    push(text) {
      pending += text;
      return pending.length < readAgainAt ? [] : parse(pending, false);
    },
    end() {
      return parse(pending, true);
    },
  };
}

/** The end of the plain text that starts at `at`: a delimiter, a line end or the end of the text. */
function endOfPlain(text: string, at: number, delimiter: number): number {
  const length = text.length;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) return at;
  }
  return length;
}

/** The position of a quote that only spaces precede; otherwise `at`. */
function skipSpaces(text: string, at: number): number {
  let open = at;
  while (text.charCodeAt(open) === SPACE) open += 1;
  return text.charCodeAt(open) === QUOTE ? open : at;
}

/**
 * The end of a cell that begins with an equals sign. Exports for Excel write text as `="…"`, which may contain the
 * delimiter.
 */
function endOfWrapped(text: string, at: number, delimiter: number): number {
  const end = endOfPlain(text, at, delimiter);
  if (text.charCodeAt(at + 1) !== QUOTE) return end;
  for (let close = at + 2; close < text.length; close++) {
    const code = text.charCodeAt(close);
    if (code === LF || code === CR) return end;
    if (code !== QUOTE) continue;
    if (text.charCodeAt(close + 1) === QUOTE) close += 1;
    else return endOfPlain(text, close, delimiter) === close + 1 ? close + 1 : end;
  }
  return end;
}

function plainCell(text: string, open: number, delimiter: number): { cell: string; end: number } {
  const end = endOfPlain(text, open, delimiter);
  return { cell: text.slice(open, end), end };
}

/** Reads the cell whose opening quote is at `open`. Undefined: more text is needed to decide. */
function readQuoted(
  text: string,
  open: number,
  delimiter: number,
  final: boolean,
): { cell: string; end: number } | undefined {
  let from = open + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return final ? plainCell(text, open, delimiter) : undefined;
    if (close + 1 === text.length && !final) return undefined; // the next block may begin with a second quote
    if (text.charCodeAt(close + 1) === QUOTE) {
      value += text.slice(from, close + 1);
      from = close + 2;
      continue;
    }
    value += text.slice(from, close);
    return endQuoted(text, open, close, value, delimiter);
  }
}

/** Like `readQuoted`, where a backslash makes the quote or backslash behind it plain text. */
function readEscaped(
  text: string,
  open: number,
  delimiter: number,
  final: boolean,
): { cell: string; end: number } | undefined {
  let from = open + 1;
  let value = '';
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== QUOTE && code !== BACKSLASH) continue;
    if (at + 1 === text.length && !final) return undefined;
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE || (code === BACKSLASH && next === BACKSLASH)) {
      value += text.slice(from, at);
      at += 1;
      from = at;
    } else if (code === QUOTE) {
      value += text.slice(from, at);
      return endQuoted(text, open, at, value, delimiter);
    }
  }
  return final ? plainCell(text, open, delimiter) : undefined;
}

/** A cell whose quotes are at `open` and `close`; what follows may show that it was never closed. */
function endQuoted(
  text: string,
  open: number,
  close: number,
  value: string,
  delimiter: number,
): { cell: string; end: number } {
  const end = endOfPlain(text, close + 1, delimiter);
  const tail = text.slice(close + 1, end);
  if (tail.trim() === '') return { cell: value, end };
  // There is a line end in the cell and text after the quote: this quote opens a later cell, and ours was never
  // closed.
  if (value.includes('\n') || value.includes('\r')) return plainCell(text, open, delimiter);
  return { cell: value + tail, end };
}
