import { likelihoodOf } from '@/lib/table-files/csv/charset/charset-likelihood';
import { languages } from '@/lib/table-files/csv/charset/languages';
import { surveyLetters } from '@/lib/table-files/csv/charset/survey-letters';

export interface JudgedCharset {
  /** Labels that `TextDecoder` knows, the best first; each reads the words differently. */
  candidates: [string, ...string[]];
  /** Whether the first candidate is right beyond doubt. */
  isCertain: boolean;
}

/** Probabilities: without the library's evidence and with it. */
const CERTAIN_ALONE = 0.999;
const CERTAIN = 0.95;
const POSSIBLE = 0.01;
const MAX_CANDIDATES = 5;

/**
 * In a language that the text really is in, the mean logarithm is between −2 and −6. Below this, the charset is probably
 * one that `TextDecoder` does not know, such as those of DOS.
 */
const IMPLAUSIBLE = -6.5;

/** Of letters and digits in ASCII: charsets of two bytes read some as part of another letter, which then needs no chance. */
const BASIC = Math.log(1 / 20);

/** What the library does not consider may still be right: it knows prose better than names. */
const LEAST_SUPPORT = 0.02;

/** The library's names where they are not the labels of `TextDecoder`. */
const LIBRARY_NAMES: Readonly<Record<string, string>> = {
  macintosh: 'macroman',
  'x-mac-cyrillic': 'maccyrillic',
  shift_jis: 'cp932',
  'euc-kr': 'cp949',
  'windows-874': 'cp874',
  'windows-1258': 'cp1258',
};

const labels = [...new Set(languages.flatMap(({ charsets }) => charsets))];

/**
 * Judges which charset the words of a file are in: by the letters of each language that is written in it, where rare
 * languages and unusual charsets need more evidence. If that leaves a doubt, as it does about a single name, the pairs
 * of bytes that `jschardet` knows are evidence as well.
 * @param words distinct words that contain bytes beyond ASCII
 */
export async function judgeCharset(words: readonly Uint8Array[]): Promise<JudgedCharset> {
  if (words.length === 0) return { candidates: ['windows-1252'], isCertain: false };
  const readings = readInAll(words);
  const judged = judgeReadings(readings, () => 0, CERTAIN_ALONE);
  return judged.isCertain ? judged : judgeReadings(readings, await supportOfLibrary(words), CERTAIN);
}

interface Reading {
  /** The charsets that read the words alike, the most likely first. */
  labels: string[];
  /** Logarithms: how likely the letters are in the charset's languages, in all and on average by byte. */
  likelihood: number;
  perByte: number;
}

function readInAll(words: readonly Uint8Array[]): Reading[] {
  const readings = new Map<string, Reading>();
  const foreignBytes = words.reduce((sum, word) => sum + word.filter((byte) => byte > 0x7f).length, 0);
  for (const label of labels) {
    const decoder = new TextDecoder(label);
    // In streaming mode: see `readRows` in read-csv.ts.
    const texts = words.map((word) => decoder.decode(word, { stream: true }) + decoder.decode());
    const surveys = texts.map(surveyLetters);
    const ofLetters = likelihoodOf(label, surveys);
    const perByte = ofLetters / foreignBytes;
    const likelihood = ofLetters + BASIC * surveys.reduce((sum, { basic }) => sum + basic, 0);
    const text = texts.join('\n');
    const alike = readings.get(text);
    if (!alike) readings.set(text, { labels: [label], likelihood, perByte });
    else if (likelihood > alike.likelihood)
      readings.set(text, { labels: [label, ...alike.labels], likelihood, perByte });
    else alike.labels.push(label);
  }
  return [...readings.values()];
}

function judgeReadings(
  readings: readonly Reading[],
  support: (labels: readonly string[]) => number,
  certain: number,
): JudgedCharset {
  const scored = readings
    .map((reading) => ({ ...reading, score: reading.likelihood + support(reading.labels) }))
    .sort((one, other) => other.score - one.score);
  const best = scored[0]!;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const isPlausible = best.perByte > IMPLAUSIBLE;
  const others = scored
    .slice(1, MAX_CANDIDATES)
    .filter(({ score }) => !isPlausible || Math.exp(score - best.score) / total > POSSIBLE);
  return {
    candidates: [best.labels[0]!, ...others.map((other) => other.labels[0]!)],
    isCertain: isPlausible && 1 / total > certain,
  };
}

/**
 * What the library says of a reading, as the logarithm of its confidence compared to the highest. Loaded on demand: its
 * models take 1 MB to load and 23 MB of memory.
 */
async function supportOfLibrary(
  words: readonly Uint8Array[],
): Promise<(labels: readonly string[]) => number> {
  const { detectAll } = await import('jschardet');
  const lines = new Uint8Array(words.reduce((sum, word) => sum + word.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const word of words) {
    lines.set(word, at);
    at += word.length + 1;
  }
  const confidences = new Map<string, number>();
  for (const { encoding, confidence } of detectAll(lines, { minimumThreshold: 0 }))
    if (encoding) confidences.set(encoding.toLowerCase().replace('iso8859', 'iso-8859'), confidence);
  const highest = Math.max(...confidences.values(), Number.MIN_VALUE);
  const confidenceOf = (label: string) => confidences.get(LIBRARY_NAMES[label] ?? label) ?? 0;
  return (labels) => Math.log(Math.max(...labels.map(confidenceOf)) / highest + LEAST_SUPPORT);
}
