import { ByteWriter } from '@/lib/import-files/byte-writer';
import { canonicalRecord, type CanonicalRow } from '@/lib/import-files/canonical-csv';
import type { PlannedChunk } from '@/lib/import-files/file-plan-schema';
import { FileProblem } from '@/lib/table-files/file-problem';
import type { TableLimits } from '@/lib/table-files/table';

/**
 * Each chunk is a step of the durable engine, which allows a thousand per run and goes through all of a run's steps
 * for each of them: with 500 instead of 250 chunks, a million rows took 170 MiB more of the web server's memory.
 */
const MAX_CHUNKS = 128;

/** A chunk is closed early at this size, because cells may be very long. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * With a spool, chunks begin with so few rows, because others of their orders may still come, and are merged at the end:
 * 2,000 orders of 125 scattered lines would otherwise be a chunk of 250,000 rows.
 */
const SCATTERED_ROWS = 500;

/** Room for most chunks. */
const OPEN_BYTES = 2 * 1024 * 1024;

/** A place outside memory for bytes that are read again. */
export interface Spool {
  append(bytes: Uint8Array): Promise<void>;
  read(start: number, end: number): Promise<Uint8Array>;
}

interface ChunkWriterOptions {
  /** Rows per chunk; more when there would be over `MAX_CHUNKS`. */
  chunkRows: number;
  limits: TableLimits;
  /** Receives the canonical CSV piece by piece. */
  write(bytes: Uint8Array): void | Promise<void>;
  /** Given when rows may belong to one order; absent: each row is an order. */
  spool?: Spool;
}

/**
 * Writes the canonical CSV and keeps track of the chunks' boundaries. All rows of an order are in the chunk of its
 * first row: with a spool, the file is kept there until its end, and rows that come late are added to their chunk
 * when it is written.
 */
export class ChunkWriter {
  /** Complete after `end`. */
  chunks: PlannedChunk[] = [];
  rowCount = 0;
  /** The records of the chunk that is open. */
  private readonly open = new ByteWriter(OPEN_BYTES);
  private openRows = 0;
  private firstRowNumber = 0;
  private lastRowNumber = 0;
  private position = 0;
  private lastOrder: number | null = null;
  private readonly encoder = new TextEncoder();
  /** Rows that came late, by their chunk; in memory until they are worth writing to the spool. */
  private late = new Map<number, string[]>();
  private lateCharacters = 0;
  private readonly parts: LatePart[] = [];
  private spooled = 0;

  constructor(private readonly options: ChunkWriterOptions) {}

  /** @returns a promise only when something has to be written first: awaiting every row would cost more than the row */
  add(row: CanonicalRow): Promise<void> | undefined {
    const { limits, spool } = this.options;
    this.rowCount += 1;
    if (this.rowCount > limits.maxRows) throw new FileProblem('too_many_rows', { limit: limits.maxRows });
    // Rows of one order that follow each other stay together.
    const continues = row.orderRow !== null && row.orderRow === this.lastOrder;
    this.lastOrder = row.orderRow;
    if (this.isFull && !continues) return this.closeChunk().then(() => this.append(row, spool));
    return this.append(row, spool);
  }

  private append(row: CanonicalRow, spool: Spool | undefined): Promise<void> | undefined {
    const record = canonicalRecord(row);
    const firstOfChunk = this.openRows === 0 ? row.rowNumber : this.firstRowNumber;
    if (spool && row.orderRow !== null && row.orderRow < firstOfChunk)
      return this.addLate(row, record, spool);
    if (this.openRows === 0) this.firstRowNumber = row.rowNumber;
    this.lastRowNumber = row.rowNumber;
    this.openRows += 1;
    this.open.write(record);
    return undefined;
  }

  /** Writes what is left, and puts rows that came late into their chunks. */
  async end(): Promise<void> {
    await this.closeChunk();
    const { spool, write } = this.options;
    if (spool) await this.writeFrom(spool, write);
    this.chunks = limitChunks(mergeSmall(this.chunks, this.options.chunkRows));
  }

  private get isFull(): boolean {
    const { chunkRows, spool } = this.options;
    const rows = spool ? Math.min(chunkRows, SCATTERED_ROWS) : chunkRows;
    return this.openRows >= rows || this.open.length >= CHUNK_BYTES;
  }

  private addLate(row: CanonicalRow, record: string, spool: Spool): Promise<void> | undefined {
    const index = this.chunkOf(row.orderRow!);
    const chunk = this.chunks[index]!;
    chunk.row_count += 1;
    (chunk.later_row_numbers ??= []).push(row.rowNumber);
    const records = this.late.get(index);
    if (records) records.push(record);
    else this.late.set(index, [record]);
    this.lateCharacters += record.length;
    return this.lateCharacters >= CHUNK_BYTES ? this.spoolLate(spool) : undefined;
  }

  /** One part for each chunk, so that there are few of them however many rows come late. */
  private async spoolLate(spool: Spool): Promise<void> {
    for (const [chunk, records] of this.late) {
      const start = this.spooled;
      await this.spool(this.encoder.encode(records.join('')), spool);
      this.parts.push({ chunk, start, end: this.spooled });
    }
    this.late = new Map();
    this.lateCharacters = 0;
  }

  /** The closed chunk that holds a row. */
  private chunkOf(rowNumber: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.chunks[middle]!.first_row_number <= rowNumber) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private async spool(bytes: Uint8Array, spool: Spool): Promise<void> {
    this.spooled += bytes.length;
    this.checkSize(this.spooled);
    await spool.append(bytes);
  }

  /** A workbook stores a long text once and can show it in a million cells. */
  private checkSize(bytes: number): void {
    const limit = this.options.limits.maxUncompressedBytes;
    if (bytes > limit) throw new FileProblem('file_unfolds_too_large', { limit });
  }

  private async closeChunk(): Promise<void> {
    if (this.openRows === 0) return;
    const { spool, write } = this.options;
    const bytes = this.open.bytes();
    const start = spool ? this.spooled : this.position;
    this.chunks.push({
      byte_start: start,
      byte_end: start + bytes.length,
      first_row_number: this.firstRowNumber,
      last_row_number: this.lastRowNumber,
      row_count: this.openRows,
    });
    this.open.clear();
    this.openRows = 0;
    if (spool) return this.spool(bytes, spool);
    this.position += bytes.length;
    this.checkSize(this.position);
    await write(bytes);
  }

  /** Copies the chunks out of the spool, each with the rows that came late. */
  private async writeFrom(spool: Spool, write: ChunkWriterOptions['write']): Promise<void> {
    await this.spoolLate(spool);
    const partsOf = new Map<number, LatePart[]>();
    for (const part of this.parts) partsOf.set(part.chunk, [...(partsOf.get(part.chunk) ?? []), part]);
    for (const [index, chunk] of this.chunks.entries()) {
      const own = { start: chunk.byte_start, end: chunk.byte_end };
      chunk.byte_start = this.position;
      for (const { start, end } of [own, ...(partsOf.get(index) ?? [])]) {
        await write(await spool.read(start, end));
        this.position += end - start;
      }
      chunk.byte_end = this.position;
    }
  }
}

/** Where the spool has rows of orders that began in an earlier chunk. */
interface LatePart {
  chunk: number;
  start: number;
  end: number;
}

/** Merges neighbouring chunks as long as one has room for the next. */
function mergeSmall(chunks: readonly PlannedChunk[], chunkRows: number): PlannedChunk[] {
  const merged: PlannedChunk[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1);
    const fits =
      last &&
      last.row_count + chunk.row_count <= chunkRows &&
      chunk.byte_end - last.byte_start <= CHUNK_BYTES;
    if (fits) addTo(last, chunk);
    else merged.push({ ...chunk });
  }
  return merged;
}

/** Merges groups of neighbouring chunks so that there are few enough. */
function limitChunks(chunks: readonly PlannedChunk[]): PlannedChunk[] {
  const share = Math.ceil(chunks.length / MAX_CHUNKS);
  const merged: PlannedChunk[] = [];
  chunks.forEach((chunk, index) => {
    const last = merged.at(-1);
    if (last && index % share !== 0) addTo(last, chunk);
    else merged.push({ ...chunk });
  });
  return merged;
}

function addTo(chunk: PlannedChunk, next: PlannedChunk): void {
  chunk.byte_end = next.byte_end;
  chunk.last_row_number = next.last_row_number;
  chunk.row_count += next.row_count;
  if (next.later_row_numbers)
    chunk.later_row_numbers = [...(chunk.later_row_numbers ?? []), ...next.later_row_numbers];
}
