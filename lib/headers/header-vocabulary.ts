import { currencyMarks } from '@/lib/fields/kinds/currency-marks';
import type { Attribute } from '@/lib/fields/attributes';
import { logicalFields, orderFields, type Side } from '@/lib/fields/order-fields';
import {
  ambiguousAlone,
  customerPhrases,
  customerStems,
  dispatchPhrases,
  fillers,
  goodsWords,
  otherWords,
  recipientWords,
  sidePhrases,
  sideStems,
} from '@/lib/headers/header-phrases';
import { headerWords, isOneTypoApart } from '@/lib/headers/header-words';

/** What a phrase contributes to the meaning of a header. */
export type Concept =
  | { attribute: Attribute; rarity: number; ambiguousAlone: boolean }
  | { side: Side; recipient: boolean }
  | { customer: true }
  | { filler: 'plain' | 'goods' | 'currency' }
  | { other: true };

interface Vocabulary {
  phrases: ReadonlyMap<string, Concept>;
  /** Single words that are long enough to recognise despite a typo. */
  correctable: readonly string[];
  longest: number;
}

/** The meaning of one or more words in a header; a compound word has two. */
interface Found {
  concepts: readonly Concept[];
  length: number;
  misspelt: boolean;
}

const MIN_CORRECTED_LENGTH = 5;
/** The attributes of order fields, each once, in the order of the fields. */
export const attributes: ReadonlySet<Attribute> = new Set(
  logicalFields.map((field) => orderFields[field].header.attribute),
);

const vocabulary = buildVocabulary();
const others = new Set(phrasesOf(otherWords));
const stems: readonly { stem: string; concept: Concept }[] = [
  ...entriesOf(sideStems).flatMap(([side, text]) =>
    phrasesOf(text).map((stem) => ({ stem, concept: { side, recipient: false } })),
  ),
  ...phrasesOf(customerStems).map((stem) => ({ stem, concept: { customer: true } as const })),
];

/**
 * The meaning of the words from `start` on: the longest known phrase, or else one word read as a compound, a typo
 * of a known word, or a currency. Undefined when the word is unknown.
 */
export function findMeaning(words: readonly string[], start: number): Found | undefined {
  const word = words[start] ?? '';
  return longestPhrase(words, start) ?? compound(word) ?? corrected(word) ?? currency(word);
}

function longestPhrase(words: readonly string[], start: number): Found | undefined {
  for (let length = Math.min(vocabulary.longest, words.length - start); length > 0; length--) {
    const concept = vocabulary.phrases.get(words.slice(start, start + length).join(' '));
    if (concept) return { concepts: [concept], length, misspelt: false };
  }
  return undefined;
}

/** "lieferadresse" is "liefer" and "adresse". */
function compound(word: string): Found | undefined {
  for (const { stem, concept: whose } of stems) {
    if (!word.startsWith(stem)) continue;
    const what = vocabulary.phrases.get(word.slice(stem.length));
    if (what && 'attribute' in what) return { concepts: [whose, what], length: 1, misspelt: false };
  }
  return undefined;
}

function currency(word: string): Found | undefined {
  if (!currencyMarks.has(word.toUpperCase())) return undefined;
  return { concepts: [{ filler: 'currency' }], length: 1, misspelt: false };
}

/** A word one typo away from a known one with the same first letter, which people rarely get wrong. */
function corrected(word: string): Found | undefined {
  if (word.length < MIN_CORRECTED_LENGTH || others.has(word)) return undefined;
  const near = vocabulary.correctable.filter((known) => known[0] === word[0] && isOneTypoApart(known, word));
  const concepts = near.flatMap((known) => vocabulary.phrases.get(known) ?? []);
  const [first] = concepts;
  if (!first || concepts.some((concept) => nameOf(concept) !== nameOf(first))) return undefined;
  return { concepts: [first], length: 1, misspelt: true };
}

function nameOf(concept: Concept): string {
  if ('attribute' in concept) return concept.attribute.name;
  return 'side' in concept ? concept.side : JSON.stringify(concept);
}

function buildVocabulary(): Vocabulary {
  const phrases = new Map<string, Concept>();
  const ambiguous = new Set(phrasesOf(ambiguousAlone));
  const learn = (phrase: string, concept: Concept) => {
    if (!phrases.has(phrase)) phrases.set(phrase, concept);
  };
  for (const attribute of attributes) {
    const list = phrasesOf(attribute.phrases);
    list.forEach((phrase, index) =>
      learn(phrase, {
        attribute,
        rarity: (0.05 * index) / list.length,
        ambiguousAlone: ambiguous.has(phrase),
      }),
    );
  }
  for (const phrase of phrasesOf(dispatchPhrases)) learn(phrase, { other: true });
  const recipients = new Set(phrasesOf(recipientWords));
  for (const [side, text] of entriesOf(sidePhrases)) {
    for (const phrase of phrasesOf(text)) learn(phrase, { side, recipient: recipients.has(phrase) });
  }
  for (const phrase of phrasesOf(customerPhrases)) learn(phrase, { customer: true });
  for (const phrase of phrasesOf(fillers)) learn(phrase, { filler: 'plain' });
  for (const phrase of phrasesOf(goodsWords)) learn(phrase, { filler: 'goods' });
  const known = [...phrases.keys()];
  return {
    phrases,
    correctable: known.filter((phrase) => phrase.length >= MIN_CORRECTED_LENGTH && !phrase.includes(' ')),
    longest: Math.max(...known.map((phrase) => phrase.split(' ').length)),
  };
}

/** Whether the words are one of the phrases of a list. */
export function isPhraseOf(list: string, words: readonly string[]): boolean {
  return phrasesOf(list).includes(words.join(' '));
}

/** The phrases of a list, in the form in which headers are compared. */
function phrasesOf(text: string): string[] {
  return text.split(';').map((phrase) => headerWords(phrase).join(' '));
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(record) as [Key, string][];
}
