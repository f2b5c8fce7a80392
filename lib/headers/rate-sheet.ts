import { HEADER_SEARCH_ROWS } from '@/lib/headers/name-columns';
import { matchColumns } from '@/lib/headers/match-columns';
import { headerAt, ownNames, resolveHeader } from '@/lib/headers/resolve-header';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import type { TableChoice, TableRow } from '@/lib/table-files/table';

/**
 * Makes the function by which a workbook's sheet is chosen: how many of the mapped columns a sheet has; without
 * mappings, for how many fields of an order it seems to have a column. A sheet without a row below its header has
 * none.
 * @param mappedNames the names of the mapped columns; null: nothing is mapped yet
 */
export function rateSheet(mappedNames: readonly string[] | null): NonNullable<TableChoice['rateSheet']> {
  return (firstRows) =>
    mappedNames && mappedNames.length > 0 ? countMapped(firstRows, mappedNames) : countSuggested(firstRows);
}

function countMapped(firstRows: readonly TableRow[], wanted: readonly string[]): number {
  const last = Math.min(firstRows.length - 1, HEADER_SEARCH_ROWS);
  const counts = Array.from({ length: Math.max(0, last) }, (_, index) => {
    // Any title "has" the columns that are named by their position, so one name at least must be the row's own.
    const hasOwn = matchColumns(ownNames(firstRows[index]?.cells ?? []), wanted).size > 0;
    return hasOwn ? matchColumns(headerAt(firstRows, index, wanted).names, wanted).size : 0;
  });
  return Math.max(0, ...counts);
}

function countSuggested(firstRows: readonly TableRow[]): number {
  const { header } = resolveHeader(firstRows, {});
  const below = header ? firstRows.slice(header.index + 1) : [];
  if (!header || below.length === 0) return 0;
  const suggestions = suggestMappings(
    header.names,
    below.map(({ cells }) => cells),
  );
  return suggestions.filter(({ field }) => field !== null).length;
}
