import { unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { trimCell } from '@/lib/fields/trim-cell';
import { foldName } from '@/lib/headers/fold-name';
import type { Header } from '@/lib/headers/resolve-header';

/**
 * Whether a row below the header is the header once more, as printed reports have it on each page: each filled cell is
 * the name of its column, and at least half of the named columns are filled, at least two if there are as many.
 * @param cells the row's cells, with or without formula guards
 */
export function isRepeatedHeader(cells: readonly string[], { columns }: Pick<Header, 'columns'>): boolean {
  let filled = 0;
  for (const [column, cell] of cells.entries()) {
    const name = columns[column] ?? '';
    if (cell !== name && !isSameName(cell, name)) return false;
    if (cell !== '' && trimCell(cell) !== '') filled += 1;
  }
  const named = columns.filter((name) => trimCell(name) !== '').length;
  return filled > 0 && filled >= Math.min(named, Math.max(2, named / 2));
}

function isSameName(cell: string, name: string): boolean {
  if (cell === '' || trimCell(cell) === '') return true;
  const [first, wanted] = [cell.charCodeAt(0), name.charCodeAt(0)];
  if (isAsciiWord(first) && isAsciiWord(wanted) && (first | 32) !== (wanted | 32)) return false;
  if (Math.abs(cell.length - name.length) > MAX_DIFFERENCE) return false;
  return foldName(unescapeFormula(trimCell(cell))) === foldName(trimCell(name));
}

/** Letters, digits and a few marks: characters that no spelling of a name replaces, except by case. */
const isAsciiWord = (code: number) => code >= 48 && code < 123;

/** The most characters by which two spellings of a name differ: more are another text, which is not worth folding. */
const MAX_DIFFERENCE = 20;
