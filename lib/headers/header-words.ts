import { withoutInvisible } from '@/lib/fields/invisible-characters';

/**
 * The words of a column's header, without case, accents, punctuation, the Arabic article and remarks in brackets
 * ("(required)"), so that "Pickup_FullAddress*", "pickupFullAddress" and "PICKUP full address" are equal.
 */
export function headerWords(header: string): string[] {
  return withoutInvisible(header)
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(withoutArticle);
}

/**
 * العنوان and عنوان count as the same word. Shorter words are not cut, because their ال may belong to the word
 * itself.
 */
function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** Whether the words differ by exactly one typo: an extra, missing or wrong letter, or two swapped ones. */
export function isOneTypoApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const swapped = short[start + 1] === long[start] && short[start] === long[start + 1];
  return swapped && short.slice(start + 2) === long.slice(start + 2);
}
