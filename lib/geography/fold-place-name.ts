/** Letters that Unicode does not decompose, though people leave their strokes and ligatures out. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** No place has a longer name. The bound also keeps `normalize` quick, whose time grows with the square of a run of accents. */
const MAX_CHARACTERS = 200;

/**
 * A place's name in the form in which two are compared: lower case, without accents, spaces and punctuation. Empty when
 * nothing is left, and for a text that is no name.
 */
export function foldPlaceName(name: string): string {
  if (name.length > MAX_CHARACTERS) return '';
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}
