/** The letters beyond ASCII of a word, and how well they fit where they stand. */
export interface LetterSurvey {
  letters: string[];
  /** How many characters are ASCII. */
  basic: number;
  /** Logarithms: how likely their places are in a Latin text, in one of another alphabet, and in one of ideographs. */
  fit: Record<ScriptKind, number>;
}

export type ScriptKind = 'latin' | 'alphabet' | 'ideographs';

/** Signs that stand between two letters. */
const JOINS = '’‘´·';

/**
 * Where letters stand that other charsets have in place of letters that stand elsewhere: `chance` applies if what
 * comes before or after is not as described.
 */
const PLACES: readonly { letters: string; before?: RegExp; after?: RegExp; chance: number }[] = [
  // ñ precedes a vowel; the Polish ń, at the same place in another charset, hardly ever does. So with others.
  { letters: 'ñ', after: /[aeiouáéíóúü]/i, chance: 0.02 },
  { letters: 'ã', after: /[oesi]/i, chance: 0.05 },
  { letters: 'ă', after: /^[^o]?$/i, chance: 0.02 },
  { letters: 'ø', after: /\p{L}/u, chance: 0.15 },
  { letters: 'ç', after: /[aeiouãõâáéíóúıüö]/i, chance: 0.2 },
  { letters: 'ë', before: /[aeiou]/i, chance: 0.6 },
  { letters: 'ï', before: /[aeiou]/i, chance: 0.15 },
  { letters: 'ÈÌÒÙËÏ', before: /\p{L}/u, chance: 0.1 },
  { letters: 'ªº', before: /[\d.]/, chance: 0.02 },
  // Letters that have another form at the end of a word, and those forms.
  { letters: 'σכמנפצ', after: /\p{L}/u, chance: 0.02 },
  { letters: 'ςךםןףץ', after: /^\P{L}?$/u, chance: 0.005 },
];

interface Traits {
  isForeign: boolean;
  isLetter: boolean;
  isUpper: boolean;
  isLower: boolean;
}

const NOTHING: Traits = { isForeign: false, isLetter: false, isUpper: false, isLower: false };

/**
 * Collects the letters beyond ASCII of a word, and rates their places: text read in the wrong charset has capitals
 * behind small letters, signs within words, and letters of two scripts in one word.
 */
export function surveyLetters(word: string): LetterSurvey {
  const survey: LetterSurvey = { letters: [], basic: 0, fit: { latin: 0, alphabet: 0, ideographs: 0 } };
  const characters = [...word];
  const traits = characters.map(traitsOf);
  for (const [at, character] of characters.entries()) {
    const own = traits[at]!;
    if (!own.isForeign) {
      survey.basic += 1;
      continue;
    }
    survey.letters.push(character);
    const before = traits[at - 1] ?? NOTHING;
    const after = traits[at + 1] ?? NOTHING;
    if (!own.isLetter) {
      if (before.isLetter && after.isLetter && !JOINS.includes(character)) addFit(survey, 0.01);
      continue;
    }
    addFit(survey, fitOfCase(own, traits[at - 2] ?? NOTHING, before, after));
    addFit(survey, fitOfNeighbours(character, characters[at - 1] ?? '', characters[at + 1] ?? ''));
    if (before.isLetter && before.isForeign) survey.fit.latin += Math.log(0.15);
    if ([before, after].some(({ isLetter, isForeign }) => isLetter && !isForeign)) {
      survey.fit.alphabet += Math.log(0.001);
      survey.fit.ideographs += Math.log(0.1);
    }
  }
  return survey;
}

function addFit({ fit }: LetterSurvey, chance: number): void {
  const logarithm = Math.log(chance);
  fit.latin += logarithm;
  fit.alphabet += logarithm;
  fit.ideographs += logarithm;
}

/** Names and places begin with a capital; otherwise a word has only small letters or only capitals. */
function fitOfCase(own: Traits, second: Traits, before: Traits, after: Traits): number {
  if (own.isUpper) {
    if (!before.isLetter) return 0.4;
    if (before.isLower) return 0.001;
    return before.isUpper && after.isLower ? 0.02 : 1;
  }
  if (!own.isLower) return 1;
  let chance = after.isUpper ? 0.01 : 1;
  if (!before.isLetter && after.isLetter) chance *= 0.15;
  if (before.isUpper && second.isUpper) chance *= 0.05;
  return chance;
}

function fitOfNeighbours(character: string, before: string, after: string): number {
  const place = placeOf.get(character);
  if (!place) return 1;
  return (place.before?.test(before) ?? true) && (place.after?.test(after) ?? true) ? 1 : place.chance;
}

const placeOf = new Map(PLACES.flatMap((place) => [...place.letters].map((letter) => [letter, place])));

const known = new Map<string, Traits>();

function traitsOf(character: string): Traits {
  let traits = known.get(character);
  if (!traits) {
    const isUpper = character !== character.toLowerCase();
    const isLower = character !== character.toUpperCase();
    const isForeign = character > '\u007f';
    traits = { isForeign, isLetter: /[\p{L}\p{M}]/u.test(character), isUpper, isLower };
    known.set(character, traits);
  }
  return traits;
}
