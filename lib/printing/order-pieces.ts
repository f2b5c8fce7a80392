import bidiFactory from 'bidi-js';
import { type Family, familyOf, UNKNOWN_CHARACTER } from '@/lib/printing/faces';

/** Letters of one font that are read in one direction. */
export interface Piece {
  text: string;
  family: Family;
}

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** Hebrew, Arabic and their relatives: without one of these letters, nothing has to be ordered. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The direction in which a text is read: that of its first letter. */
export function directionOfText(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  return (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * A line as pieces from left to right, as they are to stand on the paper (Unicode Standard Annex 9). A piece that is read from
 * right to left keeps its letters in reading order: the font turns and joins them.
 * @param base the direction of the text that the line is a part of
 */
export function orderPieces(line: string, base: Direction): Piece[] {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(line)) return splitByFamily(line);
  const { levels } = bidi.getEmbeddingLevels(line, base);
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const parts: { pieces: Piece[]; level: number }[] = [];
  for (let start = 0; start < line.length;) {
    const level = levels[start] ?? 0;
    let end = start + 1;
    while (end < line.length && levels[end] === level) end += 1;
    const text = Array.from({ length: end - start }, (_, index) => {
      const at = start + index;
      return mirrored.get(at) ?? line[at];
    }).join('');
    for (const piece of splitByFamily(text)) parts.push({ pieces: [turned(piece, level)], level });
    start = end;
  }
  return reorder(parts).flatMap(({ pieces }) => pieces);
}

/** Signs among right-to-left letters that a font would not turn by itself, because none of them is such a letter. */
function turned(piece: Piece, level: number): Piece {
  if (level % 2 === 0 || RIGHT_TO_LEFT.test(piece.text)) return piece;
  return { ...piece, text: Array.from(piece.text).reverse().join('') };
}

/** Rule L2: from the highest level down to the lowest odd one, each stretch of at least that level is reversed. */
function reorder<Part extends { level: number }>(parts: Part[]): Part[] {
  const ordered = [...parts];
  const levels = parts.map(({ level }) => level);
  for (let at = Math.max(...levels, 0); at >= 1; at -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      if (ordered[start]!.level < at) continue;
      let end = start;
      while (end + 1 < ordered.length && ordered[end + 1]!.level >= at) end += 1;
      ordered.splice(start, end - start + 1, ...ordered.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return ordered;
}

function splitByFamily(text: string): Piece[] {
  const pieces: Piece[] = [];
  let family: Family | null = null;
  for (const character of text) {
    const found: Family | null = familyOf(character, family);
    const shown = found ? character : UNKNOWN_CHARACTER;
    family = found ?? 'latin';
    const last = pieces.at(-1);
    if (last?.family === family) last.text += shown;
    else pieces.push({ text: shown, family });
  }
  return pieces;
}
