/** Everything that makes a whole file unusable. Stored with failed jobs and answered by the API: never rename one. */
export const fileProblemCodes = [
  /** None of csv, xls and xlsx, or damaged. `found`: what it is instead, where that can be told. */
  'unreadable_file',
  /** No row below the header. */
  'empty_file',
  /** A workbook that asks for a password. */
  'encrypted_workbook',
  /** `limit` rows at most. */
  'too_many_rows',
  /** `limit` columns at most. `row_number`: where. */
  'too_many_columns',
  /** `limit` characters at most. `row_number`, `column` (counted from 1): where. */
  'cell_too_long',
  /** `limit` bytes at most once a workbook is unpacked, or more than a worker's memory. */
  'file_unfolds_too_large',
  /** Reading did not end within `limit` seconds. */
  'file_takes_too_long',
  /** No row holds the headers that are mapped. `missing`: their names, joined by ", ". */
  'mapped_columns_missing',
  /** The chosen header row, `row_number`, lacks headers that are mapped. `missing`: their names, joined by ", ". */
  'header_row_lacks_columns',
  /** The chosen header row, `row_number`, is blank or below the first `limit` rows with content. */
  'header_row_not_found',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

export type FileProblemParams = Record<string, string | number>;

/** A fault of the file itself: it ends the job with this code, and trying again would change nothing. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    /** What the message needs: free of NUL and lone surrogates, so that PostgreSQL can store it as JSON. */
    readonly params: FileProblemParams = {},
  ) {
    super(code);
  }
}
