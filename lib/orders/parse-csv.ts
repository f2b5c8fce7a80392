import { FileProblem } from '@/lib/orders/file-problem';
import type { TableRow } from '@/lib/orders/table';

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** An unfinished record up to this long is simply read again when more text comes. */
const CHEAP_TO_READ_AGAIN = 64 * 1024;

export interface CsvParserOptions {
  /** One character. */
  delimiter: string;
  maxColumns: number;
  maxCellCharacters: number;
  /** The number of the first record. */
  firstRowNumber?: number;
}

export interface CsvParser {
  /** Takes the next piece of the text and gives the rows that it completes. */
  push(text: string): TableRow[];
  /** Says that the text has ended, and gives the last row. */
  end(): TableRow[];
}

/**
 * Reads CSV of any origin piece by piece. Lines end in CRLF, LF or CR, mixed too; quoted cells hold anything, with
 * quotes doubled. Blank records are left out and counted. Broken quotes are read as spreadsheets do, and never
 * swallow the rows that follow: text behind a closing quote belongs to the cell, and a quote that nothing closes is
 * text. (papaparse, measured beside it, merges all rows up to the next quote there, wants one kind of line end, and
 * reads half as many rows a second.)
 * @throws FileProblem too_many_columns, cell_too_long
 */
export function createCsvParser(options: CsvParserOptions): CsvParser {
  const { maxColumns, maxCellCharacters } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  let rowNumber = options.firstRowNumber ?? 1;
  let pending = '';
  let readAgainAt = 0;

  function parse(text: string, final: boolean): TableRow[] {
    const rows: TableRow[] = [];
    const length = text.length;
    let recordStart = 0;
    let at = 0;

    // Reads one plain piece; leaves `at` on what ends it.
    const plain = (): string => {
      const start = at;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === delimiter || code === LF || code === CR) break;
      }
      return text.slice(start, at);
    };

    // Reads a quoted cell. Undefined: more text is needed.
    const quoted = (): string | undefined => {
      const open = at;
      let from = open + 1;
      let value = '';
      for (;;) {
        const close = text.indexOf('"', from);
        if (close === -1 || (close + 1 === length && !final)) {
          if (!final) return undefined;
          return plain();
        }
        if (text.charCodeAt(close + 1) === QUOTE) {
          value += text.slice(from, close + 1);
          from = close + 2;
          continue;
        }
        value += text.slice(from, close);
        at = close + 1;
        const tail = plain();
        if (tail.trim() === '') return value;
        if (value.includes('\n') || value.includes('\r')) {
          at = open; // the quote was never closed: this one opens a cell further down
          return plain();
        }
        return value + tail;
      }
    };

    while (at < length) {
      const cells: string[] = [];
      let blank = true;
      for (let column = 0; ; column++) {
        const cell = text.charCodeAt(at) === QUOTE ? quoted() : plain();
        if (cell !== undefined && cell.length > maxCellCharacters) {
          throw new FileProblem('cell_too_long', {
            row_number: rowNumber,
            column: column + 1,
            limit: maxCellCharacters,
          });
        }
        if (cell === undefined || (at >= length && !final)) {
          pending = text.slice(recordStart);
          // Reading a long record again for each block would take quadratic time.
          readAgainAt = pending.length > CHEAP_TO_READ_AGAIN ? pending.length * 2 : 0;
          return rows;
        }
        if (cell !== '' && cell.trim() !== '') blank = false;
        if (column < maxColumns) cells.push(cell);
        else if (cell.trim() !== '') {
          throw new FileProblem('too_many_columns', { row_number: rowNumber, limit: maxColumns });
        }
        if (text.charCodeAt(at) !== delimiter || at >= length) break;
        at += 1;
      }
      if (text.charCodeAt(at) === CR) {
        if (at + 1 === length && !final) break; // an LF may follow
        if (text.charCodeAt(at + 1) === LF) at += 1;
      }
      at += 1;
      if (!blank) rows.push({ rowNumber, cells });
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

/** All rows of a CSV text that is trusted and in memory, cut at commas. */
export function parseWholeCsv(text: string): TableRow[] {
  const parser = createCsvParser({ delimiter: ',', maxColumns: Infinity, maxCellCharacters: Infinity });
  return [...parser.push(text), ...parser.end()];
}
