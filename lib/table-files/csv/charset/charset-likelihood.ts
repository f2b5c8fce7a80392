import { commonCharacters } from '@/lib/table-files/csv/charset/common-characters';
import { languages, type Language } from '@/lib/table-files/csv/charset/languages';
import { createLetterChances, kindOfScript } from '@/lib/table-files/csv/charset/letter-chances';
import type { LetterSurvey } from '@/lib/table-files/csv/charset/survey-letters';

/** How much rarer the second charset of a language is than its usual one; others are rarer still. */
const UNUSUAL = 0.06;

/** The same for a charset that only has the language's letters as well: German names in a Polish file. */
const FOREIGN = 0.01;

/** Rounds of estimating how much of the file is in which language. */
const ROUNDS = 4;

/**
 * How likely words are in a charset, as a logarithm: each is in one of the languages whose letters the charset has, and
 * the file shows which of those are frequent. So names from several countries do not count against a charset.
 */
export function likelihoodOf(label: string, words: readonly LetterSurvey[]): number {
  const written = languagesIn(label);
  const prior = written.reduce((sum, { share }) => sum + share, 0);
  const chances = words.map((word) => written.map(({ rate }) => rate(word)));
  let weights = written.map(({ share }) => share / prior);
  let likelihood = 0;
  for (let round = 0; round < ROUNDS; round++) {
    likelihood = Math.log(prior / 100);
    const found = written.map(({ share }) => share / prior);
    for (const byLanguage of chances) {
      const highest = Math.max(...byLanguage);
      const parts = byLanguage.map((chance, index) => weights[index]! * Math.exp(chance - highest));
      const sum = parts.reduce((total, part) => total + part, 0);
      likelihood += highest + Math.log(sum);
      parts.forEach((part, index) => (found[index]! += part / sum));
    }
    weights = found.map((amount) => amount / (words.length + 1));
  }
  return likelihood;
}

interface WrittenLanguage {
  /** How many files of a hundred are in the language and in the charset. */
  share: number;
  /** How likely the letters of a word are in it, as a logarithm. */
  rate(word: LetterSurvey): number;
}

const written = new Map<string, WrittenLanguage[]>();
const raters = new Map<Language, WrittenLanguage['rate']>();

function languagesIn(label: string): WrittenLanguage[] {
  let found = written.get(label);
  if (!found) {
    const alphabet = alphabetOf(label);
    found = languages.flatMap((language) => {
      const rank = language.charsets.indexOf(label);
      const factor =
        rank === 0 ? 1 : rank > 0 ? UNUSUAL / rank ** 2 : hasLetters(alphabet, language) ? FOREIGN : 0;
      return factor === 0 ? [] : [{ share: language.share * factor, rate: raterOf(language) }];
    });
    written.set(label, found);
  }
  return found;
}

/** The letters that a charset of one byte has beyond ASCII. */
function alphabetOf(label: string): ReadonlySet<string> {
  const bytes = Uint8Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  return new Set(new TextDecoder(label).decode(bytes, { stream: true }));
}

/** Whether a charset has the letters of a Latin language, but for the rarest. */
function hasLetters(alphabet: ReadonlySet<string>, { script, letters }: Language): boolean {
  return script === 'latin' && [...letters].slice(0, 5).every((letter) => alphabet.has(letter));
}

function raterOf(language: Language): WrittenLanguage['rate'] {
  let rate = raters.get(language);
  if (!rate) {
    const kind = kindOfScript(language.script);
    const chanceOf = createLetterChances(language, commonCharacters(language.common));
    rate = ({ letters, fit }) => letters.reduce((sum, letter) => sum + chanceOf(letter), fit[kind]);
    raters.set(language, rate);
  }
  return rate;
}
