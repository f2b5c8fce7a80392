import { FileProblem } from '@/lib/table-files/file-problem';
import { openPackage, type OfficePackage } from '@/lib/table-files/xlsx/open-package';
import { readSheet } from '@/lib/table-files/xlsx/read-sheet';
import { readWorkbookParts } from '@/lib/table-files/xlsx/read-workbook-parts';
import type { Table, TableChoice, TableLimits } from '@/lib/table-files/table';

/**
 * Opens an .xlsx workbook: its first visible sheet that has content. Sheets are streamed; shared strings are kept
 * in memory.
 * @throws FileProblem unreadable_file, empty_file, encrypted_workbook, file_unfolds_too_large
 */
export async function openXlsx(blob: Blob, limits: TableLimits, _choice: TableChoice = {}): Promise<Table> {
  const parts = await openPackage(blob, limits.maxUncompressedBytes);
  const workbook = await readWorkbookParts(parts, limits.maxCellCharacters);
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden && parts.has(sheet.partName));
  for (const sheet of visible) {
    const rows = (from: OfficePackage) => readSheet(from.read(sheet.partName), workbook, limits);
    const first = rows(parts);
    const { done } = await first.next();
    await first.return(undefined);
    if (done) continue;
    return {
      kind: 'xlsx',
      sheetName: sheet.name,
      sheetNames: visible.map(({ name }) => name),
      // A fresh package for each reading: bytes read while looking for the sheet must not count towards the limit.
      rows: () => unpackAgain(blob, limits, rows),
    };
  }
  throw new FileProblem('empty_file');
}

async function* unpackAgain<Row>(
  blob: Blob,
  limits: TableLimits,
  rows: (parts: OfficePackage) => AsyncGenerator<Row>,
): AsyncGenerator<Row> {
  yield* rows(await openPackage(blob, limits.maxUncompressedBytes));
}
