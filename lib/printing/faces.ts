import path from 'node:path';
import { type Font, openSync } from 'fontkit';

/** The fonts of a document, in the order in which they are asked for a character. */
const families = {
  /** Latin, Greek and Cyrillic. */
  latin: [
    '@expo-google-fonts/noto-sans',
    '400Regular/NotoSans_400Regular.ttf',
    '700Bold/NotoSans_700Bold.ttf',
  ],
  arabic: [
    '@expo-google-fonts/noto-sans-arabic',
    '400Regular/NotoSansArabic_400Regular.ttf',
    '700Bold/NotoSansArabic_700Bold.ttf',
  ],
  hebrew: [
    '@expo-google-fonts/noto-sans-hebrew',
    '400Regular/NotoSansHebrew_400Regular.ttf',
    '700Bold/NotoSansHebrew_700Bold.ttf',
  ],
  /** Chinese and Japanese. */
  han: ['@embedpdf/fonts-sc', 'fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Bold.otf'],
} as const;

export type Family = keyof typeof families;

const names = Object.keys(families) as Family[];

/** Stands for a character that none of the fonts has. */
export const UNKNOWN_CHARACTER = '\ufffd';

const opened = new Map<Family, Font>();

/** The file of a font. It is read from the package as it is installed: not all packages export theirs. */
export function fontFile(family: Family, bold: boolean): string {
  const [name, regular, heavy] = families[family];
  return path.join(process.cwd(), 'node_modules', name, bold ? heavy : regular);
}

function covers(family: Family, character: string): boolean {
  let font = opened.get(family);
  if (!font) {
    const found = openSync(fontFile(family, false));
    if (!('hasGlyphForCodePoint' in found)) throw new Error(`The file of ${family} holds several fonts.`);
    opened.set(family, (font = found));
  }
  return font.hasGlyphForCodePoint(character.codePointAt(0)!);
}

const known = new Map<string, Family | null>();
/** As many characters as are remembered: more than any alphabet has, and a part of what Chinese has. */
const MAX_KNOWN = 20_000;

/**
 * The font for a character. A sign that several fonts have, such as a space or a bracket, stays with the letters before it.
 * @param before the font of the character before it
 * @returns null: no font has it
 */
export function familyOf(character: string, before: Family | null): Family | null {
  if (before && before !== 'han' && !/\p{L}|\p{M}/u.test(character) && covers(before, character))
    return before;
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const found = names.find((family) => covers(family, character)) ?? null;
  if (known.size < MAX_KNOWN) known.set(character, found);
  return found;
}
