import { withoutInvisible } from '@/lib/fields/invisible-characters';
import { trimCell } from '@/lib/fields/trim-cell';

/** Longer names are compared as they are: normalising combining marks takes quadratic time. */
const MAX_NAME_CHARACTERS = 200;

/** A header's name in the form in which two spellings of it are equal: case, spaces, accents' form, invisible characters. */
export function foldName(name: string): string {
  if (name.length > MAX_NAME_CHARACTERS) return trimCell(name);
  return trimCell(withoutInvisible(name).normalize('NFKC').replace(/\s+/g, ' ')).toLowerCase();
}

/**
 * Finds columns by the names that a mapping gives them: the exact name or else, when only one column has it, the
 * name in another spelling.
 * @param names of the file's columns, unique
 * @returns name as wanted → index of its column; names without a column are absent
 */
export function matchColumns(names: readonly string[], wanted: readonly string[]): Map<string, number> {
  const exact = new Map(names.map((name, index) => [name, index]));
  const folded = new Map<string, number | null>();
  names.forEach((name, index) => {
    const key = foldName(name);
    folded.set(key, folded.has(key) ? null : index);
  });
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of wanted) {
    const index = exact.get(trimCell(name));
    if (index === undefined) continue;
    found.set(name, index);
    taken.add(index);
  }
  for (const name of wanted) {
    if (found.has(name)) continue;
    const index = folded.get(foldName(name));
    if (index === undefined || index === null || taken.has(index)) continue;
    found.set(name, index);
    taken.add(index);
  }
  return found;
}
