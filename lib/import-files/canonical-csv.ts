import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

/**
 * The canonical CSV is what every stage after the plan reads, whatever was uploaded: UTF-8, commas, LF, no header.
 * A record is `row_number,repeat_of,cell 1,…,cell N`; trailing empty cells are omitted.
 */
export interface CanonicalRow {
  rowNumber: number;
  /** The earlier row with the same external reference, or null. */
  repeatOf: number | null;
  cells: string[];
}

/** One record of the canonical CSV including its line end. In UTF-8, a lone surrogate becomes U+FFFD. */
export function canonicalRecord({ rowNumber, repeatOf, cells }: CanonicalRow): string {
  return `${rowNumber},${repeatOf ?? ''}${cells.length > 0 ? `,${csvRecord(cells)}` : ''}\n`;
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
): Generator<CanonicalRow> {
  // A byte order mark at the start of a cell is part of the cell here.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parser = createCsvParser({ delimiter: ',', maxColumns: Infinity, maxCellCharacters: Infinity });
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const text = decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true });
    for (const { cells } of parser.push(text)) yield canonicalRow(cells, columnCount);
  }
  for (const { cells } of parser.end()) yield canonicalRow(cells, columnCount);
}

/** The same rows as an array. */
export function parseCanonical(bytes: Uint8Array, columnCount: number): CanonicalRow[] {
  return [...readCanonical(bytes, columnCount)];
}

function canonicalRow(record: string[], columnCount: number): CanonicalRow {
  const cells = record.slice(2);
  while (cells.length < columnCount) cells.push('');
  return { rowNumber: Number(record[0]), repeatOf: record[1] ? Number(record[1]) : null, cells };
}
