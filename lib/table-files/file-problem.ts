/** Everything that makes a whole file unusable. Stored with failed jobs and returned by the API: never rename one. */
export const fileProblemCodes = [
  /** Not a csv, xls or xlsx file, or damaged. `found`: what it is instead, if known. */
  'unreadable_file',
  /** No rows below the header. */
  'empty_file',
  /** The workbook is protected by a password. */
  'encrypted_workbook',
  /** More than `limit` rows. */
  'too_many_rows',
  /** More than `limit` columns. `row_number`: where. */
  'too_many_columns',
  /** More than `limit` characters. `row_number`, `column` (counted from 1): where. */
  'cell_too_long',
  /** The workbook unpacks to more than `limit` bytes, or needs more than a worker's memory. */
  'file_unfolds_too_large',
  /** Reading took longer than `limit` seconds. */
  'file_takes_too_long',
  /** No row contains the mapped headers. `missing`: their names, joined by ", ". */
  'mapped_columns_missing',
  /** The chosen header row, `row_number`, lacks mapped headers. `missing`: their names, joined by ", ". */
  'header_row_lacks_columns',
  /** The chosen header row, `row_number`, is blank or below the first `limit` rows with content. */
  'header_row_not_found',
  /** No visible sheet is called `sheet`. `sheets`: the names of those, joined by ", ". */
  'sheet_not_found',
  /** A cell that was changed by hand, in `row_number` and `column` (counted from 1), is not in the file. */
  'corrected_cell_not_found',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

export type FileProblemParams = Record<string, string | number>;

/** A fault in the file itself: it ends the job with this code, and retrying would change nothing. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    /** Parameters of the message, free of NUL and lone surrogates so that PostgreSQL can store them as JSON. */
    readonly params: FileProblemParams = {},
  ) {
    super(code);
  }
}
