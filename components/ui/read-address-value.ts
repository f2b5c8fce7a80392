/**
 * Values of a filter, read from an address without zod, for pages that need nothing else of it: it would be a sixth of what
 * they load. An invalid value counts as missing, as with `readFilter`.
 */

export function readOneOf<Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined {
  return values.find((value) => value === given?.trim());
}

/** A text without the spaces around it; undefined if it is empty or longer than `maxLength` characters. */
export function readText(given: string | null, maxLength: number): string | undefined {
  const text = given?.trim() ?? '';
  return text === '' || text.length > maxLength ? undefined : text;
}

/** A page number, from 1; the first page if it is missing or above `max`. */
export function readPage(given: string | null, max: number): number {
  const page = Number(given?.trim() || 1);
  return Number.isInteger(page) && page >= 1 && page <= max ? page : 1;
}
