import Papa from 'papaparse';

/**
 * Cells copied from a spreadsheet or from a sheet: tabs between the cells, cells with tabs, quotes or line ends in quotes.
 * @returns a row for each line; lines may have different numbers of cells
 */
export function readBlock(text: string): string[][] {
  // Spreadsheets end the last line too.
  const body = text.replace(/\r?\n$/, '');
  // A single cell that holds a lone quote is what it is: 5" pipe.
  if (!body.includes('\t') && !body.includes('\n') && !body.startsWith('"')) return [[body]];
  return Papa.parse<string[]>(body, { delimiter: '\t' }).data;
}

/** A block of cells as spreadsheets expect it on the clipboard. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { delimiter: '\t', newline: '\r\n' });
}
