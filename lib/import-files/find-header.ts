import { matchColumns } from '@/lib/headers/match-columns';
import { FIRST_ROWS, resolveHeader, type Header } from '@/lib/headers/resolve-header';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type { Mappings } from '@/lib/import-files/order-tasks';
import type { TableRow } from '@/lib/table-files/table';

export interface FoundHeader {
  header: Header;
  mapped: FilePlan['mapped'];
  /** The rows below the header. */
  rows: AsyncIterable<TableRow[]>;
}

/**
 * Resolves the header from the first rows of a file. Titles and notes above it are not part of the import.
 * @param headerRowNumber the row chosen when the job was created; null: the first row that contains every mapped
 *   name
 * @throws FileProblem as returned by `resolveHeader`
 */
export async function findHeader(
  batches: AsyncIterable<TableRow[]>,
  mappings: Mappings,
  headerRowNumber: number | null,
): Promise<FoundHeader> {
  const iterator = batches[Symbol.asyncIterator]();
  const taken: TableRow[] = [];
  while (taken.length < FIRST_ROWS) {
    const { done, value } = await iterator.next();
    if (done) break;
    for (const row of value) taken.push(row);
  }
  const { header, problem } = resolveHeader(taken.slice(0, FIRST_ROWS), {
    rowNumber: headerRowNumber,
    mappedNames: Object.keys(mappings),
  });
  if (problem) {
    await iterator.return?.();
    throw problem;
  }
  const columnOf = matchColumns(header.names, Object.keys(mappings));
  const mapped: FilePlan['mapped'] = {};
  for (const [name, field] of Object.entries(mappings)) mapped[field] = columnOf.get(name);
  return { header, mapped, rows: continueWith(taken.slice(header.index + 1), iterator) };
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
