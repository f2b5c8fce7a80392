import { withoutInvisible } from '@/lib/fields/invisible-characters';

/** Longer names are compared as they are: normalising combining marks takes quadratic time. */
const MAX_FOLDED_CHARACTERS = 200;

const FOLDED = /^[a-z0-9]*$/;

/**
 * A column's name in the form in which a person would call two the same: without case, spaces, line breaks, invisible
 * characters, and the Unicode form of accents and full-width letters. Spaces do not count because some are invisible
 * ones. Unlike `headerWords`, it keeps accents and punctuation.
 */
export function foldName(name: string): string {
  if (name.length > MAX_FOLDED_CHARACTERS || FOLDED.test(name)) return name;
  return (
    withoutInvisible(name)
      .normalize('NFKC')
      // Upper case first: it makes ß and ss, and dotless and dotted i, the same.
      .toUpperCase()
      .toLowerCase()
      .replaceAll('i\u0307', 'i')
      .normalize('NFC')
      .replace(/\s/g, '')
  );
}
