/**
 * How a file departs from plain CSV and is read all the same; the wizard says so.
 * - `separator_line`: its first line is `sep=;`
 * - `quoted_lines`: each line is one quoted cell that contains the cells
 * - `space_before_quote`: spaces between a delimiter and an opening quote
 * - `backslash_quotes`: quotes in a quoted cell are written `\"`
 */
export const csvDialects = [
  'separator_line',
  'quoted_lines',
  'space_before_quote',
  'backslash_quotes',
] as const;

export type CsvDialect = (typeof csvDialects)[number];
