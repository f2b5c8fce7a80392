import { trimCell } from '@/lib/fields/trim-cell';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import { type Place, placeKey, placeBookOf } from '@/lib/shaping/place-book';

/** A code of a place as it stands in a column, with its place; null: the address book lacks it. */
export interface SampledCode {
  code: string;
  place: Place | null;
}

/**
 * The codes in a column of the first rows, each once.
 * @param column its index; -1: the file lacks it
 * @param book all places of the tenant
 */
export function sampleCodes(
  rows: readonly (readonly string[])[],
  column: number,
  book: readonly Place[],
): SampledCode[] {
  const { find } = placeBookOf(book);
  const found = new Map<string, SampledCode>();
  for (const cells of rows) {
    const code = trimCell(cells[column] ?? '');
    if (code === '' || meansNothing(code, false) || found.has(placeKey(code))) continue;
    found.set(placeKey(code), { code, place: find(code) ?? null });
  }
  return [...found.values()];
}

/** "Musterweg 5, 45127 Essen" */
export function addressOf({ full_address: address, postcode, city }: Place): string {
  return `${address}, ${[postcode, city].filter(Boolean).join(' ')}`;
}
