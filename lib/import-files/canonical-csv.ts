import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

/**
 * The canonical CSV is what every stage after the plan reads, whatever was uploaded: UTF-8, commas, LF, and no header.
 * A record is `row_number,repeat_of,cell 1,…,cell N`; empty cells at the end are left out.
 */
export interface CanonicalRow {
  rowNumber: number;
  /** The row that has the same external reference further up, or null. */
  repeatOf: number | null;
  cells: string[];
}

/** One record of the canonical CSV with its line end. UTF-8 makes U+FFFD of half a surrogate pair. */
export function canonicalRecord({ rowNumber, repeatOf, cells }: CanonicalRow): string {
  return `${rowNumber},${repeatOf ?? ''}${cells.length > 0 ? `,${csvRecord(cells)}` : ''}\n`;
}

/**
 * What is read at a time, in bytes: the texts of a piece are garbage before the next one is read, and a piece with none
 * but Latin letters takes half the memory.
 */
const PIECE_BYTES = 32 * 1024;

/**
 * The rows of a byte range that the plan made, one after the other.
 * @param columnCount how many cells each row is filled up to
 */
export function* readCanonical(
  bytes: Uint8Array,
  columnCount: number,
  pieceBytes = PIECE_BYTES,
): Generator<CanonicalRow> {
  // The mark of a byte order at the start of a cell is part of the cell here.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parser = createCsvParser({ delimiter: ',', maxColumns: Infinity, maxCellCharacters: Infinity });
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const text = decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true });
    for (const { cells } of parser.push(text)) yield canonicalRow(cells, columnCount);
  }
  for (const { cells } of parser.end()) yield canonicalRow(cells, columnCount);
}

/** The same rows all at once. */
export function parseCanonical(bytes: Uint8Array, columnCount: number): CanonicalRow[] {
  return [...readCanonical(bytes, columnCount)];
}

function canonicalRow(record: string[], columnCount: number): CanonicalRow {
  const cells = record.slice(2);
  while (cells.length < columnCount) cells.push('');
  return { rowNumber: Number(record[0]), repeatOf: record[1] ? Number(record[1]) : null, cells };
}
