import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { rateSheet } from '@/lib/headers/rate-sheet';
import { FileProblem, type FileProblemCode } from '@/lib/table-files/file-problem';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableLimits } from '@/lib/table-files/table';

const withoutSheet: readonly FileProblemCode[] = ['sheet_not_found', 'empty_file'];

/** What the page is told of an opened file. */
export function factsOf({ rows: _, rowsOfSheet: _rows, ...facts }: Table): FileFacts {
  return facts;
}

/**
 * Opens a file as chosen. If the chosen sheet is gone, as in a shipper's next file, the one that fits best is opened.
 * @throws FileProblem as `openTable` does
 */
export async function openChosen(
  file: Blob,
  limits: TableLimits,
  { charset, delimiter, sheet_name: sheetName }: ReadingChoice,
): Promise<{ table: Table; facts: FileFacts }> {
  const choice = { charset, delimiter, rateSheet: rateSheet(null) };
  try {
    const table = await openTable(file, limits, { ...choice, sheetName });
    return { table, facts: factsOf(table) };
  } catch (error) {
    const isGone = error instanceof FileProblem && withoutSheet.includes(error.code);
    if (sheetName === undefined || !isGone) throw error;
    const table = await openTable(file, limits, choice);
    return { table, facts: { ...factsOf(table), missingSheet: sheetName } };
  }
}
