import type { Language } from '@/lib/table-files/csv/charset/languages';
import type { ScriptKind } from '@/lib/table-files/csv/charset/survey-letters';

/** Signs that names, addresses and notes contain in any language, the most frequent first. */
const SIGNS = new Map<string, number>(
  [...'’–°º€“”„´‘«»—§²³…•½™®ª№×·'].map((sign, rank) => [sign, 0.01 / (rank + 2)]),
);
const FULL_WIDTH = /[\u3000-\u3002\u300c-\u3011\u30fb\u30fc\uff01-\uff5e]/;

/** No-break spaces are in the cells of many exports. */
const NO_BREAK_SPACE = '\u00a0';

const SCRIPTS: Record<Language['script'], RegExp> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  hebrew: /\p{Script=Hebrew}/u,
  arabic: /\p{Script=Arabic}/u,
  thai: /\p{Script=Thai}/u,
  han: /\p{Script=Han}/u,
  kana: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
};

/** How likely each of the common ideographs or syllables is that are not among the most frequent. */
const COMMON: Partial<Record<Language['script'], number>> = {
  han: 1 / 2500,
  kana: 1 / 2500,
  hangul: 1 / 1200,
};

export function kindOfScript(script: Language['script']): ScriptKind {
  if (script === 'latin') return 'latin';
  return COMMON[script] === undefined ? 'alphabet' : 'ideographs';
}

/**
 * Makes a function that says how likely a character is to be the next one beyond ASCII in a text of the language, as a
 * logarithm.
 * @param common the language's common ideographs or syllables
 */
export function createLetterChances(
  { script, letters }: Language,
  common: ReadonlySet<string>,
): (character: string) => number {
  const ranked = [...letters];
  const kind = kindOfScript(script);
  // Few letters of a Latin alphabet are beyond ASCII, and the first of them are by far the most frequent.
  const weightOf = (rank: number) => 1 / (rank + (kind === 'latin' ? 1 : 8));
  const sum =
    ranked.reduce((total, _, rank) => total + weightOf(rank), 0) * (kind === 'ideographs' ? 2.5 : 1.02);
  const frequent = new Map(ranked.map((letter, rank) => [letter, weightOf(rank) / sum]));

  const chanceOf = (character: string): number => {
    const known = frequent.get(character.toLowerCase()) ?? frequent.get(character) ?? SIGNS.get(character);
    if (known !== undefined) return known;
    if (character === NO_BREAK_SPACE) return 0.002;
    if (common.has(character)) return COMMON[script] ?? 0;
    if (script === 'kana' && /[\u3041-\u30ff]/.test(character)) return 1 / 80;
    if (script === 'kana' && /[\uff66-\uff9f]/.test(character)) return 1 / 60;
    if (kind === 'ideographs' && FULL_WIDTH.test(character)) return 1 / 500;
    if (SCRIPTS[script].test(character)) return kind === 'ideographs' ? 1e-6 : 3e-4;
    if (/[\p{L}\p{M}]/u.test(character)) return kind === 'latin' ? 1e-6 : 1e-5;
    return /[\ufffd\p{Cc}\p{Co}\p{Cn}]/u.test(character) ? 1e-9 : 2e-6;
  };

  const logarithms = new Map<string, number>();
  return (character) => {
    let logarithm = logarithms.get(character);
    if (logarithm === undefined) logarithms.set(character, (logarithm = Math.log(chanceOf(character))));
    return logarithm;
  };
}
