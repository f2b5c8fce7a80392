import { unescapeFormula } from '@/lib/orders/escape-formula';
import { FileProblem } from '@/lib/orders/file-problem';
import type { FilePlan } from '@/lib/orders/file-plan';
import { HEADER_SEARCH_ROWS, headerNames, trimTrailingEmptyColumns } from '@/lib/orders/header';
import type { Mappings } from '@/lib/orders/order-tasks';
import type { TableRow } from '@/lib/orders/table';
import { trimCell } from '@/lib/orders/trim-cell';

export interface FoundHeader {
  header: { rowNumber: number; columns: string[] };
  mapped: FilePlan['mapped'];
  /** What stands below the header. */
  rows: AsyncIterable<TableRow[]>;
}

/**
 * Finds the header: the first row, among the first with content, that holds every mapped name. Titles and notes above
 * it are no rows of the import.
 * @throws FileProblem empty_file; cell_too_long, for a header of pages; mapped_columns_missing, with the names that the best row lacks
 */
export async function findHeader(
  batches: AsyncIterable<TableRow[]>,
  mappings: Mappings,
): Promise<FoundHeader> {
  const wanted = Object.entries(mappings).map(([name, field]) => ({ name: trimCell(name), field }));
  const iterator = batches[Symbol.asyncIterator]();
  let seen = 0;
  let fewestMissing: string[] | undefined;
  for (;;) {
    const { done, value: batch } = await iterator.next();
    if (done) break;
    for (let index = 0; index < batch.length; index++) {
      const row = batch[index];
      if (!row || seen >= HEADER_SEARCH_ROWS) break;
      seen += 1;
      const columns = trimTrailingEmptyColumns(row.cells).map(unescapeFormula);
      const columnOf = new Map(headerNames(columns).map((name, column) => [name, column]));
      const missing = wanted.filter(({ name }) => !columnOf.has(name)).map(({ name }) => name);
      if (missing.length === 0) {
        requireShortHeader(columns, row.rowNumber);
        const mapped: FilePlan['mapped'] = {};
        for (const { name, field } of wanted) mapped[field] = columnOf.get(name);
        const rest = batch.slice(index + 1);
        return { header: { rowNumber: row.rowNumber, columns }, mapped, rows: continueWith(rest, iterator) };
      }
      if (!fewestMissing || missing.length < fewestMissing.length) fewestMissing = missing;
    }
    if (seen >= HEADER_SEARCH_ROWS) break;
  }
  await iterator.return?.();
  if (!fewestMissing) throw new FileProblem('empty_file');
  throw new FileProblem('mapped_columns_missing', { missing: storable(fewestMissing.join(', ')) });
}

/**
 * Of all header cells together: they are part of each answer about the job, of which a list has two hundred. 256 columns
 * with names of 64 characters.
 */
const MOST_HEADER_CHARACTERS = 16_384;

/** @throws FileProblem cell_too_long, of the longest cell of a header that is too long */
function requireShortHeader(columns: readonly string[], rowNumber: number): void {
  const lengths = columns.map((cell) => cell.length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= MOST_HEADER_CHARACTERS) return;
  const column = lengths.indexOf(Math.max(...lengths)) + 1;
  // The longest one is longer than the mean, which is more than this.
  const limit = Math.floor(MOST_HEADER_CHARACTERS / columns.length);
  throw new FileProblem('cell_too_long', { row_number: rowNumber, column, limit });
}

async function* continueWith(
  rest: TableRow[],
  iterator: AsyncIterator<TableRow[]>,
): AsyncGenerator<TableRow[]> {
  try {
    yield rest;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Enough to find the columns by; names may be as long as cells. */
const SHOWN_CHARACTERS = 1000;

function storable(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return shown.toWellFormed().replaceAll('\0', '\ufffd');
}
