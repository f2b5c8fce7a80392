import { trimCell } from '@/lib/fields/trim-cell';
import { foldValue } from '@/lib/shaping/compile-rules';
import { readCellText } from '@/lib/table-files/read-cell-text';
import type { Table } from '@/lib/table-files/table';

/** A value of a column and how many rows have it; empty for empty cells. */
interface ValueCount {
  text: string;
  count: number;
}

/** What stands in a column below the header. */
export interface ColumnValues {
  /** Its index. */
  column: number;
  /** The most frequent values first; upper and lower case are the same. */
  values: ValueCount[];
  /** Whether the column has more values than are listed. */
  hasMore: boolean;
}

/** Distinct values that are counted: a column of references has one a row. */
const MAX_COUNTED = 5000;
const LISTED = 30;

/**
 * Counts the values of a column over the whole file.
 * @returns null when it has become superfluous
 */
export async function countValues(
  table: Table,
  column: number,
  headerRowNumber: number,
  isStale: () => boolean,
): Promise<ColumnValues | null> {
  const counts = new Map<string, ValueCount>();
  let hasMore = false;
  for await (const batch of table.rows()) {
    if (isStale()) return null;
    for (const { rowNumber, cells } of batch) {
      if (rowNumber <= headerRowNumber) continue;
      const text = trimCell(readCellText(cells[column] ?? ''));
      const found = counts.get(foldValue(text));
      if (found) found.count += 1;
      else if (counts.size < MAX_COUNTED) counts.set(foldValue(text), { text, count: 1 });
      else hasMore = true;
    }
  }
  const values = [...counts.values()].sort((one, other) => other.count - one.count);
  return { column, values: values.slice(0, LISTED), hasMore: hasMore || values.length > LISTED };
}
