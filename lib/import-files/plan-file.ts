import { canonicalRecord } from '@/lib/import-files/canonical-csv';
import { unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { FilePlan, PlannedChunk } from '@/lib/import-files/file-plan-schema';
import { findHeader } from '@/lib/import-files/find-header';
import { headerNames, trimTrailingEmptyColumns } from '@/lib/headers/name-columns';
import { rateSheet } from '@/lib/headers/rate-sheet';
import type { Mappings } from '@/lib/import-files/order-tasks';
import { openTable } from '@/lib/table-files/read-table';
import { ReferenceIndex } from '@/lib/import-files/reference-index';
import type { TableLimits } from '@/lib/table-files/table';
import { trimCell } from '@/lib/fields/trim-cell';

/**
 * Each chunk is a step of the durable engine, which allows a thousand per run and goes through all of a run's steps
 * for each of them: with 500 instead of 250 chunks, a million rows took 170 MiB more of the web server's memory.
 */
const MAX_CHUNKS = 400;

/** A chunk is closed early at this size, because cells may be very long. */
const CHUNK_CHARACTERS = 4 * 1024 * 1024;

export interface PlanFileOptions {
  blob: Blob;
  mappings: Mappings;
  /** The header row chosen by the client; when absent, the first row that contains every mapped name. */
  headerRowNumber?: number | null;
  /** The sheet chosen by the client; when absent, the visible one with most of the mapped columns. */
  sheetName?: string | null;
  /** Rows per chunk; more when there would be over `MAX_CHUNKS`. */
  chunkRows: number;
  limits: TableLimits;
  /** Receives the canonical CSV piece by piece. */
  write(bytes: Uint8Array): void | Promise<void>;
}

/**
 * Opens an uploaded file once, writes its canonical CSV and describes it: where its header is, which column fills
 * which field, how many rows it has, and the byte ranges of its chunks. Holds only one batch of rows in memory,
 * plus the external references to find repeats.
 * @throws FileProblem
 */
export async function planFile({
  blob,
  mappings,
  headerRowNumber,
  sheetName,
  chunkRows,
  limits,
  write,
}: PlanFileOptions): Promise<FilePlan> {
  const table = await openTable(blob, limits, {
    ...(sheetName != null && { sheetName }),
    rateSheet: rateSheet(Object.keys(mappings)),
  });
  const { header, mapped, rows } = await findHeader(table.rows(), mappings, headerRowNumber ?? null);
  const referenceColumn = mapped.external_reference_id;
  const canonical = new ChunkWriter(chunkRows, limits, write);
  const references = new ReferenceIndex();
  let width = header.columns.length;

  for await (const batch of rows) {
    for (const { rowNumber, cells: raw } of batch) {
      const cells = trimTrailingEmptyColumns(raw).map(unescapeFormula);
      width = Math.max(width, cells.length);
      let repeatOf: number | null = null;
      if (referenceColumn !== undefined) {
        const reference = trimCell(cells[referenceColumn] ?? '');
        if (reference !== '') {
          repeatOf = references.claim(reference, rowNumber);
        }
      }
      canonical.add(rowNumber, canonicalRecord({ rowNumber, repeatOf, cells }));
      if (canonical.isFull) await canonical.closeChunk();
    }
  }
  await canonical.closeChunk();
  if (canonical.rowCount === 0) throw new FileProblem('empty_file');

  // Cells beyond the header are kept in unnamed columns, so that the reports lose nothing of a row.
  const columns = [...header.columns, ...Array<string>(width - header.columns.length).fill('')];
  return {
    kind: table.kind,
    charset: table.charset ?? null,
    delimiter: table.delimiter ?? null,
    sheet_name: table.sheetName ?? null,
    header_row_number: header.rowNumber,
    columns,
    column_names: headerNames(columns),
    mapped,
    row_count: canonical.rowCount,
    chunks: mergeChunks(canonical.chunks),
  };
}

/** Writes records and keeps track of the chunk boundaries. */
class ChunkWriter {
  readonly chunks: PlannedChunk[] = [];
  rowCount = 0;
  private records: string[] = [];
  private characters = 0;
  private firstRowNumber = 0;
  private lastRowNumber = 0;
  private position = 0;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly chunkRows: number,
    private readonly limits: TableLimits,
    private readonly write: PlanFileOptions['write'],
  ) {}

  get isFull(): boolean {
    return this.records.length >= this.chunkRows || this.characters >= CHUNK_CHARACTERS;
  }

  add(rowNumber: number, record: string): void {
    this.rowCount += 1;
    if (this.rowCount > this.limits.maxRows)
      throw new FileProblem('too_many_rows', { limit: this.limits.maxRows });
    if (this.records.length === 0) this.firstRowNumber = rowNumber;
    this.lastRowNumber = rowNumber;
    this.records.push(record);
    this.characters += record.length;
  }

  async closeChunk(): Promise<void> {
    if (this.records.length === 0) return;
    const bytes = this.encoder.encode(this.records.join(''));
    const start = this.position;
    this.position += bytes.length;
    // A workbook stores a long text once and can show it in a million cells.
    const limit = this.limits.maxUncompressedBytes;
    if (this.position > limit) throw new FileProblem('file_unfolds_too_large', { limit });
    this.chunks.push({
      byte_start: start,
      byte_end: this.position,
      first_row_number: this.firstRowNumber,
      last_row_number: this.lastRowNumber,
      row_count: this.records.length,
    });
    this.records = [];
    this.characters = 0;
    await this.write(bytes);
  }
}

/** Merges groups of neighbouring chunks until there are few enough. */
function mergeChunks(chunks: readonly PlannedChunk[]): PlannedChunk[] {
  const share = Math.ceil(chunks.length / MAX_CHUNKS);
  const merged: PlannedChunk[] = [];
  chunks.forEach((chunk, index) => {
    const last = merged.at(-1);
    if (last && index % share !== 0) {
      last.byte_end = chunk.byte_end;
      last.last_row_number = chunk.last_row_number;
      last.row_count += chunk.row_count;
    } else merged.push({ ...chunk });
  });
  return merged;
}
