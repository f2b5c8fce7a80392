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

/**
 * What rows that have come back change, together with what is changed in this page.
 * @param fixes cells of the file that has come back, by its own row numbers
 */
export function withFixes(
  changes: ReturnedChanges,
  returned: readonly ReturnedRow[],
  fixes: readonly Correction[],
): Correction[] {
  const rowsAt = new Map(returned.map((row) => [row.at, row]));
  const open = new Set(changes.rowNumbers);
  const all = [...changes.corrections];
  for (const { row_number: at, column_index, value } of fixes) {
    const row = rowsAt.get(at);
    const isOwn = row !== undefined && column_index < row.cells.length;
    if (isOwn && open.has(row.rowNumber)) all.push({ row_number: row.rowNumber, column_index, value });
  }
  const byCell = new Map(all.map((each) => [`${each.row_number} ${each.column_index}`, each]));
  return [...byCell.values()];
}
