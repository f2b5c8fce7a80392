import { headerNames, trimTrailingEmptyColumns } from '@/lib/headers/name-columns';
import { FIRST_ROWS, resolveHeader } from '@/lib/headers/resolve-header';
import { MAX_PLACES } from '@/lib/places/place-schemas';
import { unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { FileProblem } from '@/lib/table-files/file-problem';
import { openTable } from '@/lib/table-files/read-table';
import type { TableLimits, TableRow } from '@/lib/table-files/table';

/** A file with places. */
export interface PlacesFile {
  fileName: string;
  /** The names of its columns. */
  headers: string[];
  /** The rows below the header. */
  rows: { rowNumber: number; cells: string[] }[];
}

/** Reads a csv or workbook with one place a row. @throws FileProblem */
export async function readPlacesFile(file: File, limits: TableLimits): Promise<PlacesFile> {
  const table = await openTable(file, limits);
  const all: TableRow[] = [];
  for await (const batch of table.rows()) {
    all.push(...batch);
    // The header and titles above it do not count.
    if (all.length > MAX_PLACES + FIRST_ROWS) throw new FileProblem('too_many_rows', { limit: MAX_PLACES });
  }
  const { header, problem } = resolveHeader(all.slice(0, FIRST_ROWS), {});
  if (problem) throw problem;
  const rows = all
    .filter(({ rowNumber }) => rowNumber > header.rowNumber)
    .map(({ rowNumber, cells }) => ({
      rowNumber,
      cells: trimTrailingEmptyColumns(cells).map(unescapeFormula),
    }));
  if (rows.length === 0) throw new FileProblem('empty_file');
  return { fileName: file.name, headers: headerNames(header.columns), rows };
}
