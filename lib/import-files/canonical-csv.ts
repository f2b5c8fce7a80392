import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import type { SurveyedRow, RowNotes } from '@/lib/shaping/row-survey';
import { type SkipReason, skipReasons } from '@/lib/shaping/find-skip-reason';

/**
 * The canonical CSV is what every stage after the plan reads, whatever was uploaded: UTF-8, commas, LF, no header.
 * A record is `row_number,notes,cell 1,…,cell N`; trailing empty cells are omitted. Notes are what the plan knows about
 * the row beyond its cells, empty for nearly all rows: `r17;h`.
 */
export interface CanonicalRow extends SurveyedRow, RowNotes {
  cells: string[];
}

/** A row as it is read. */
export interface ReadRow extends CanonicalRow {
  /** Its cells as they are written: see `csvRecord`. The empty ones at its end are missing. */
  written: { record: string; cellCount: number };
}

/** A row to be written; what is not given is not so. */
type NewRow = Pick<CanonicalRow, 'rowNumber' | 'repeatOf' | 'cells'> & Partial<CanonicalRow>;

/** One record of the canonical CSV including its line end. In UTF-8, a lone surrogate becomes U+FFFD. */
export function canonicalRecord(row: NewRow): string {
  const { rowNumber, cells } = row;
  return `${rowNumber},${writeNotes(row)}${cells.length > 0 ? `,${csvRecord(cells)}` : ''}\n`;
}

/** `r17`: repeats row 17's reference; `o17`: a row of row 17's order; `s0`: skipped; `h`: hidden; `f3`: see `uncalculated`. */
function writeNotes({ repeatOf, orderRow = null, skip = null, hidden, uncalculated }: NewRow): string {
  if (repeatOf === null && orderRow === null && skip === null && !hidden && !uncalculated) return '';
  const notes: string[] = [];
  if (repeatOf !== null) notes.push(`r${repeatOf}`);
  if (orderRow !== null) notes.push(`o${orderRow}`);
  if (skip !== null) notes.push(`s${skipReasons.indexOf(skip)}`);
  if (hidden) notes.push('h');
  for (const column of uncalculated ?? []) notes.push(`f${column}`);
  return notes.join(';');
}

function readNotes(notes: string, row: CanonicalRow): void {
  const uncalculated: number[] = [];
  for (const note of notes.split(';')) {
    const value = Number(note.slice(1));
    switch (note.charAt(0)) {
      case 'r':
        row.repeatOf = value;
        break;
      case 'o':
        row.orderRow = value;
        break;
      case 's':
        row.skip = (skipReasons[value] satisfies SkipReason | undefined) ?? null;
        break;
      case 'h':
        row.hidden = true;
        break;
      case 'f':
        uncalculated.push(value);
        break;
      default:
        // Before notes existed, a repeated reference was the bare number of its first row.
        row.repeatOf = Number(note);
    }
  }
  if (uncalculated.length > 0) row.uncalculated = uncalculated;
}

/**
 * How much is decoded at a time: the strings of one piece can be collected before the next is read, and a piece
 * with only Latin letters takes half the memory.
 */
const PIECE_BYTES = 32 * 1024;

/**
 * Iterates over the rows in a byte range that the plan made.
 * @param columnCount how many cells each row is padded to
 */
export function* readCanonical(
  bytes: Uint8Array,
  columnCount: number,
  pieceBytes = PIECE_BYTES,
): Generator<ReadRow> {
  // A byte order mark at the start of a cell is part of the cell here.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let records: string[] = [];
  const parser = createCsvParser({
    delimiter: ',',
    maxColumns: Infinity,
    maxCellCharacters: Infinity,
    onRecord: (record) => records.push(record),
  });
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const text = decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true });
    for (const [index, { cells }] of parser.push(text).entries())
      yield canonicalRow(cells, records[index]!, columnCount);
    records = [];
  }
  for (const [index, { cells }] of parser.end().entries())
    yield canonicalRow(cells, records[index]!, columnCount);
}

/** The same rows as an array. */
export function parseCanonical(bytes: Uint8Array, columnCount: number): ReadRow[] {
  return [...readCanonical(bytes, columnCount)];
}

function canonicalRow(columns: string[], record: string, columnCount: number): ReadRow {
  const cells = columns.slice(2);
  const cellCount = cells.length;
  while (cells.length < columnCount) cells.push('');
  const row: ReadRow = {
    rowNumber: Number(columns[0]),
    repeatOf: null,
    orderRow: null,
    skip: null,
    cells,
    // Row number and notes contain no comma.
    written: {
      record: cellCount === 0 ? '' : record.slice(record.indexOf(',', record.indexOf(',') + 1) + 1),
      cellCount,
    },
  };
  const notes = columns[1];
  if (notes) readNotes(notes, row);
  return row;
}
