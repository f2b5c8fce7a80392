import {
  attributePhrases,
  customerPhrases,
  fillers,
  otherWords,
  recipientWords,
  sidePhrases,
  sideStems,
  type Attribute,
  type Side,
} from '@/lib/orders/field-synonyms';
import { headerWords, isOneSlipApart } from '@/lib/orders/header-words';

/** What a header says. */
export interface HeaderMeaning {
  attribute: Attribute | null;
  side: Side | null;
  /** The side is only a word for the customer. */
  customer: boolean;
  /** The header is nothing but a word for who receives. */
  recipientOnly: boolean;
  /** A word was read in spite of a typing slip. */
  misspelt: boolean;
  /** 0 for the likeliest word of its list, growing to 0.05: it decides between two columns of the same meaning. */
  rarity: number;
}

type Concept =
  | { attribute: Attribute; rarity: number }
  | { side: Side; recipient: boolean }
  | { customer: true }
  | { filler: true };

interface Vocabulary {
  phrases: ReadonlyMap<string, Concept>;
  /** Words of one phrase each, long enough that a slip can be told from another word. */
  correctable: readonly string[];
  longest: number;
}

const SHORTEST_CORRECTED = 5;
const vocabulary = buildVocabulary();
const others = new Set(phrasesOf(otherWords));
const stems = (['pickup', 'delivery'] as const).flatMap((side) =>
  phrasesOf(sideStems[side]).map((stem) => ({ side, stem })),
);

/** Reads a header word by word, the longest known phrase first. Null when a word of it means nothing we know. */
export function readHeader(header: string): HeaderMeaning | null {
  const words = headerWords(header);
  const meaning: HeaderMeaning = {
    attribute: null,
    side: null,
    customer: false,
    recipientOnly: words.length > 0,
    misspelt: false,
    rarity: 0,
  };
  for (let index = 0; index < words.length;) {
    const found =
      longestPhrase(words, index) ?? compound(words[index] ?? '') ?? corrected(words[index] ?? '');
    if (!found) return null;
    for (const concept of found.concepts) if (!add(meaning, concept)) return null;
    meaning.misspelt ||= found.misspelt;
    index += found.length;
  }
  return words.length > 0 ? meaning : null;
}

interface Found {
  concepts: Concept[];
  length: number;
  misspelt: boolean;
}

function longestPhrase(words: string[], start: number): Found | undefined {
  for (let length = Math.min(vocabulary.longest, words.length - start); length > 0; length--) {
    const concept = vocabulary.phrases.get(words.slice(start, start + length).join(' '));
    if (concept) return { concepts: [concept], length, misspelt: false };
  }
  return undefined;
}

/** "lieferadresse" is "liefer" and "adresse". */
function compound(word: string): Found | undefined {
  for (const { side, stem } of stems) {
    if (!word.startsWith(stem)) continue;
    const concept = vocabulary.phrases.get(word.slice(stem.length));
    if (concept && 'attribute' in concept) {
      return { concepts: [{ side, recipient: false }, concept], length: 1, misspelt: false };
    }
  }
  return undefined;
}

/** A word one slip away from a known one, with the same first letter: people seldom miss that. */
function corrected(word: string): Found | undefined {
  if (word.length < SHORTEST_CORRECTED || others.has(word)) return undefined;
  const near = vocabulary.correctable.filter((known) => known[0] === word[0] && isOneSlipApart(known, word));
  const concepts = near.flatMap((known) => vocabulary.phrases.get(known) ?? []);
  const [first] = concepts;
  if (!first || concepts.some((concept) => nameOf(concept) !== nameOf(first))) return undefined;
  return { concepts: [first], length: 1, misspelt: true };
}

/** False when the concept contradicts what was read before. */
function add(meaning: HeaderMeaning, concept: Concept): boolean {
  if ('filler' in concept) return true;
  if ('attribute' in concept) {
    meaning.recipientOnly = false;
    const before = meaning.attribute;
    // "Contact" beside anything else only says whose: "contact address", "contact e phone".
    if (before !== null && before !== concept.attribute && before !== 'name') return false;
    meaning.attribute = concept.attribute;
    meaning.rarity = Math.max(meaning.rarity, concept.rarity);
    return true;
  }
  const side = 'side' in concept ? concept.side : 'delivery';
  if (meaning.side !== null && meaning.side !== side) return false;
  meaning.customer = 'customer' in concept && (meaning.side === null || meaning.customer);
  meaning.side = side;
  if ('customer' in concept || !concept.recipient) meaning.recipientOnly = false;
  return true;
}

function nameOf(concept: Concept): string {
  if ('attribute' in concept) return concept.attribute;
  return 'side' in concept ? concept.side : Object.keys(concept).join();
}

function buildVocabulary(): Vocabulary {
  const phrases = new Map<string, Concept>();
  const learn = (phrase: string, concept: Concept) => {
    if (!phrases.has(phrase)) phrases.set(phrase, concept);
  };
  for (const [attribute, text] of entriesOf(attributePhrases)) {
    const list = phrasesOf(text);
    list.forEach((phrase, index) => learn(phrase, { attribute, rarity: (0.05 * index) / list.length }));
  }
  const recipients = new Set(phrasesOf(recipientWords));
  for (const [side, text] of entriesOf(sidePhrases)) {
    for (const phrase of phrasesOf(text)) learn(phrase, { side, recipient: recipients.has(phrase) });
  }
  for (const phrase of phrasesOf(customerPhrases)) learn(phrase, { customer: true });
  for (const phrase of phrasesOf(fillers)) learn(phrase, { filler: true });
  const known = [...phrases.keys()];
  return {
    phrases,
    correctable: known.filter((phrase) => phrase.length >= SHORTEST_CORRECTED && !phrase.includes(' ')),
    longest: Math.max(...known.map((phrase) => phrase.split(' ').length)),
  };
}

/** The phrases of a list, in the form in which headers are read. */
function phrasesOf(text: string): string[] {
  return text.split(';').map((phrase) => headerWords(phrase).join(' '));
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(record) as [Key, string][];
}
