import type { ReturnedRow } from '@/components/new-import/returned/read-returned-rows';
import { isCut } from '@/lib/import-files/stored-cells';
import type { FailedRow } from '@/lib/imports/import-schemas';
import type { Correction } from '@/lib/table-files/correct-rows';

/** What rows that have come back change. */
export interface ReturnedChanges {
  /** The open failed rows among them. */
  rowNumbers: number[];
  corrections: Correction[];
  /** Rows that another follow-up has. */
  taken: number;
  /** Rows that did not fail in the import. */
  unknown: number;
}

/**
 * Compares rows that have come back with the rows as they failed. A cell that was too long to be kept whole is corrected to
 * what has come back, unless that is as it was cut.
 * @param failed all failed rows of the import, page by page
 */
export async function compareReturnedRows(
  returned: readonly ReturnedRow[],
  failed: AsyncIterable<readonly Pick<FailedRow, 'row_number' | 'cells' | 'follow_up_id'>[]>,
): Promise<ReturnedChanges> {
  const left = new Map(returned.map((row) => [row.rowNumber, row]));
  const changes: ReturnedChanges = { rowNumbers: [], corrections: [], taken: 0, unknown: 0 };
  for await (const page of failed) {
    for (const { row_number: rowNumber, cells, follow_up_id: followUp } of page) {
      const row = left.get(rowNumber);
      if (!row) continue;
      left.delete(rowNumber);
      if (followUp !== null) {
        changes.taken += 1;
        continue;
      }
      changes.rowNumbers.push(rowNumber);
      for (const [index, value] of row.cells.entries()) {
        const before = cells[index] ?? '';
        if (value !== before || (isCut(before) && !isCut(value)))
          changes.corrections.push({ row_number: rowNumber, column_index: index, value });
      }
    }
    if (left.size === 0) break;
  }
  changes.unknown = left.size;
  return changes;
}
