/** The columns that the failed file adds to those of the import. */
export const failedColumns = ['row_number', 'error_field', 'error_code', 'error_message'];

/** The columns that the workbook of failed rows adds: the last one names the job. */
export const workbookColumns = [...failedColumns, 'lading_import'];

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
