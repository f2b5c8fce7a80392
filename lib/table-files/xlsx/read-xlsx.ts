import { chooseSheet, findVisible } from '@/lib/table-files/choose-sheet';
import { openPackage, type OfficePackage } from '@/lib/table-files/xlsx/open-package';
import { readSheet } from '@/lib/table-files/xlsx/read-sheet';
import { readWorkbookParts } from '@/lib/table-files/xlsx/read-workbook-parts';
import type { Table, TableChoice, TableLimits, TableRow } from '@/lib/table-files/table';

/**
 * Opens an .xlsx workbook at the sheet that `chooseSheet` finds. Sheets are streamed; shared strings are kept in
 * memory.
 * @throws FileProblem unreadable_file, empty_file, encrypted_workbook, file_unfolds_too_large, sheet_not_found
 */
export async function openXlsx(blob: Blob, limits: TableLimits, choice: TableChoice = {}): Promise<Table> {
  const parts = await openPackage(blob, limits.maxUncompressedBytes);
  const workbook = await readWorkbookParts(parts, limits.maxCellCharacters);
  const sheets = workbook.sheets.filter((sheet) => parts.has(sheet.partName));
  const rowsOf = (from: OfficePackage, partName: string) => readSheet(from.read(partName), workbook, limits);
  const rowsAgain = (partName: string) => unpackAgain(blob, limits, (from) => rowsOf(from, partName));
  const { chosen, description } = await chooseSheet(sheets, choice, (sheet) => rowsOf(parts, sheet.partName));
  return {
    kind: 'xlsx',
    ...description,
    // A fresh package for each reading: bytes read while looking for the sheet must not count towards the limit.
    rows: () => rowsAgain(chosen.partName),
    rowsOfSheet: (sheetName) => rowsAgain(findVisible(sheets, sheetName).partName),
  };
}

async function* unpackAgain(
  blob: Blob,
  limits: TableLimits,
  rows: (parts: OfficePackage) => AsyncGenerator<TableRow[]>,
): AsyncGenerator<TableRow[]> {
  yield* rows(await openPackage(blob, limits.maxUncompressedBytes));
}
