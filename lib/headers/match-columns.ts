import { trimCell } from '@/lib/fields/trim-cell';
import { foldName } from '@/lib/headers/fold-name';

/**
 * Finds columns by their names. A name that no column has exactly also finds the only column that has the same name to
 * a person (`foldName`), unless another name claims that column too.
 * @param names the unique names of the columns: see `headerNames`
 * @param wanted the names to find; surrounding spaces are ignored
 * @returns the index of the column for each name that was found, by the name as it was given
 */
export function matchColumns(names: readonly string[], wanted: readonly string[]): Map<string, number> {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const found = new Map<string, number>();
  const open: string[] = [];
  for (const name of wanted) {
    const column = columnOf.get(trimCell(name));
    if (column === undefined) open.push(name);
    else found.set(name, column);
  }
  if (open.length === 0) return found;

  const byFolded = new Map<string, number[]>();
  names.forEach((name, column) => {
    const folded = foldName(name);
    const same = byFolded.get(folded);
    if (same) same.push(column);
    else byFolded.set(folded, [column]);
  });
  const taken = new Set(found.values());
  const claims = new Map<string, number>();
  for (const name of open) claims.set(foldName(name), (claims.get(foldName(name)) ?? 0) + 1);
  for (const name of open) {
    const folded = foldName(name);
    const [column, ...others] = byFolded.get(folded) ?? [];
    const isClear = others.length === 0 && claims.get(folded) === 1;
    if (column !== undefined && isClear && !taken.has(column)) found.set(name, column);
  }
  return found;
}
