/** The columns that the failed file adds to those of the import. */
export const failedColumns = ['row_number', 'error_field', 'error_code', 'error_message'];

/** The columns that the workbook of failed rows adds: the last one names the job. */
export const workbookColumns = [...failedColumns, 'lading_import'];

/** The most rows of the workbook of failed rows, and of a file of failed rows that is recognised when it comes back. */
export const MAX_WORKBOOK_ROWS = 20_000;

/** The columns that the skipped file adds. */
export const skippedColumns = ['row_number', 'skip_reason', 'skip_message'];

/** The columns that the file of rows that were not reached adds. */
export const unprocessedColumns = ['row_number', 'unprocessed_reason'];

/**
 * How many columns are the sender's own. A file of ours that was corrected and is imported again ends with the
 * columns that we added: they are no part of its orders, and new files omit them, so that they do not pile up.
 */
export function ownColumnCount(columns: readonly string[]): number {
  for (const added of [failedColumns, workbookColumns, skippedColumns, unprocessedColumns]) {
    const own = columns.length - added.length;
    if (own > 0 && added.every((name, index) => columns[own + index] === name)) return own;
  }
  return columns.length;
}

/** Where a file of failed rows that comes back says what each row is. */
export interface ReturnedColumns {
  /** How many columns before are the sender's own. */
  own: number;
  rowNumber: number;
  errorField: number;
  errorCode: number;
  /** Of the job's ID; null: the file is a CSV, which does not name it. */
  importId: number | null;
}

/** The columns of a failed file, or a workbook of failed rows, that is uploaded again; null: it is another file. */
export function returnedColumns(columns: readonly string[]): ReturnedColumns | null {
  const own = ownColumnCount(columns);
  if (!failedColumns.every((name, index) => columns[own + index] === name)) return null;
  const importId = columns[own + 4] === workbookColumns[4] ? own + 4 : null;
  return { own, rowNumber: own, errorField: own + 1, errorCode: own + 2, importId };
}
