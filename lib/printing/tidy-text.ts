import { isInvisible } from '@/lib/fields/invisible-characters';

/** No line of a label or a list is longer; what is beyond is cut before anything is measured. */
const MAX_CHARACTERS = 600;

/** Joiners mean something between Arabic letters, and glue emoji together elsewhere. */
const isJoiner = (character: string) => character === '\u200c' || character === '\u200d';
const STRAY_JOINERS = /(?<!\p{Script=Arabic})[\u200c\u200d]/gu;
/** What only changes how the character before it looks. */
const VARIANTS = /[\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/gu;
const CONTROLS_AND_SPACES = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;

/**
 * A text as one line that can be printed: without control and direction characters, white space as single spaces, not
 * endlessly long.
 */
export function tidyText(text: string): string {
  const characters = Array.from(text.slice(0, MAX_CHARACTERS).toWellFormed());
  return characters
    .filter((character) => isJoiner(character) || !isInvisible(character))
    .join('')
    .replace(STRAY_JOINERS, '')
    .replace(VARIANTS, '')
    .replace(CONTROLS_AND_SPACES, ' ')
    .trim()
    .normalize('NFC');
}
