import { type Direction, directionOfText, orderPieces, type Piece } from '@/lib/printing/order-pieces';
import type { PdfCanvas } from '@/lib/printing/pdf-canvas';
import { tidyText } from '@/lib/printing/tidy-text';

export interface TextStyle {
  size: number;
  bold?: boolean;
  color?: string;
}

export interface Block extends TextStyle {
  x: number;
  /** Of the first base line. */
  y: number;
  width: number;
  maxLines?: number;
  /** From one base line to the next, in sizes. */
  leading?: number;
  align?: 'start' | 'end' | 'center';
}

interface Line {
  pieces: Piece[];
  width: number;
}

/** Where a line may be broken: after white space, after a hyphen or a slash, and around each Chinese or Japanese letter. */
const UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/-]*[/-]?\s*/gu;

const ELLIPSIS = '…';

/** As many widths as are remembered at a time. */
const MAX_WIDTHS = 20_000;

/** Sets texts on a page: breaks them into lines, and begins on the reader's side of the page. */
export class TextSetter {
  private readonly widths = new Map<string, number>();

  constructor(
    readonly canvas: PdfCanvas,
    /** Of the page: what stands at the left of a page that is read to the right stands at the right of the other. */
    readonly direction: Direction,
  ) {}

  /** The left edge of a box whose place is counted from the side where reading begins. */
  left(x: number, width: number): number {
    return this.direction === 'rtl' ? this.canvas.width - x - width : x;
  }

  /** Writes a text in its box. What does not fit in the lines is cut, with an ellipsis. @returns the next base line */
  write(text: string, block: Block): number {
    const { size, width, leading = 1.25, align = 'start', bold = false, color = '#000' } = block;
    const lines = this.breakLines(tidyText(text), width / size, bold, block.maxLines ?? 1);
    const left = this.left(block.x, width);
    const atRight = (align === 'end') !== (this.direction === 'rtl');
    let y = block.y;
    for (const line of lines) {
      const free = width - line.width * size;
      const x = left + (align === 'center' ? free / 2 : atRight ? free : 0);
      this.canvas.write(line.pieces, { x, y, size, bold, color });
      y += size * leading;
    }
    return y;
  }

  /** How wide a text is on one line. */
  widthOf(text: string, { size, bold = false }: TextStyle): number {
    const tidy = tidyText(text);
    return this.measure(tidy, bold, directionOfText(tidy)) * size;
  }

  /** The largest of some sizes at which a text fits into the lines; the last one if it fits at none. */
  fit(text: string, sizes: readonly number[], width: number, maxLines: number, bold = false): number {
    const tidy = tidyText(text);
    const fits = (size: number) => this.cut(tidy, width / size, bold, maxLines).rest === '';
    return sizes.find(fits) ?? sizes.at(-1)!;
  }

  private breakLines(text: string, width: number, bold: boolean, maxLines: number): Line[] {
    const base = directionOfText(text);
    const { lines, rest } = this.cut(text, width, bold, maxLines);
    if (rest !== '') {
      const last = (lines.pop() ?? '') + rest;
      lines.push(this.shorten(last, width, bold, base));
    }
    return lines.map((line) => {
      const pieces = orderPieces(line, base);
      return { pieces, width: this.measure(line, bold, base) };
    });
  }

  /** Fills lines one after the other. @returns what does not fit into them as `rest` */
  private cut(
    text: string,
    width: number,
    bold: boolean,
    maxLines: number,
  ): { lines: string[]; rest: string } {
    const base = directionOfText(text);
    const lines: string[] = [];
    let line = '';
    let lineWidth = 0;
    const units = (text.match(UNITS) ?? []).filter((unit) => unit !== '');
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index]!;
      const full = this.measure(unit, bold, base);
      const bare = this.measure(unit.trimEnd(), bold, base);
      if (lineWidth + bare > width && line !== '') {
        lines.push(line.trimEnd());
        [line, lineWidth] = ['', 0];
        if (lines.length === maxLines) return { lines, rest: ` ${units.slice(index).join('')}` };
      }
      if (bare > width) {
        // A word that fills more than a line is broken where the line ends.
        const head = this.beginning(unit, width, bold, base);
        units.splice(index + 1, 0, unit.slice(head.length));
        lines.push(head);
        if (lines.length === maxLines) return { lines, rest: units.slice(index + 1).join('') };
        continue;
      }
      line += unit;
      lineWidth += full;
    }
    if (line !== '') lines.push(line.trimEnd());
    return { lines, rest: '' };
  }

  /** As much of the beginning of a text as fits, at least one letter. */
  private beginning(text: string, width: number, bold: boolean, base: Direction): string {
    const letters = Array.from(text);
    let [fits, tooMany] = [1, letters.length + 1];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (this.measure(letters.slice(0, middle).join(''), bold, base) <= width) fits = middle;
      else tooMany = middle;
    }
    return letters.slice(0, fits).join('');
  }

  private shorten(text: string, width: number, bold: boolean, base: Direction): string {
    const room = width - this.measure(ELLIPSIS, bold, base);
    return this.beginning(text, room, bold, base).trimEnd() + ELLIPSIS;
  }

  /** At size 1. */
  private measure(text: string, bold: boolean, base: Direction): number {
    const key = `${bold ? '*' : ' '}${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = orderPieces(text, base).reduce((sum, piece) => sum + this.canvas.measure(piece, bold), 0);
    if (this.widths.size >= MAX_WIDTHS) this.widths.clear();
    this.widths.set(key, width);
    return width;
  }
}
