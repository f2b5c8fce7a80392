import PDFDocument from 'pdfkit';
import { type Family, fontFile } from '@/lib/printing/faces';
import type { Bars, Square } from '@/lib/printing/barcodes';
import type { Piece } from '@/lib/printing/order-pieces';

/** What pdfkit keeps of a font and does not declare. Its version is fixed in package.json. */
interface EmbeddedFont {
  id: string;
  ref(): unknown;
  /** Glyphs as hexadecimal text, in the order in which they stand on the paper, and how far each moves on, in 1/1000. */
  encode(text: string, features: string[]): [string[], { xAdvance: number }[]];
}

interface Reference {
  data: Record<string, unknown>;
  write(content: string): void;
  end(): void;
}

type Internals = Omit<PDFKit.PDFDocument, 'ref' | 'page'> & {
  _font: EmbeddedFont;
  ref(data: object): Reference;
  addContent(content: string): void;
  page: PDFKit.PDFPage & { fonts: Record<string, unknown>; xobjects: Record<string, unknown> };
};

/** Letters that stand side by side as they are: all but those whose form depends on their neighbours. */
const NEEDS_SHAPING = /[\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Room for the number of pages, which is known when the last one is written. */
const TOTAL_SIZE = { width: 60, height: 12 };

/** More than the letters of any document. */
const MAX_GLYPHS = 30_000;

export interface CanvasOptions {
  size: readonly [number, number];
  title: string;
  language: string;
  createdAt: Date;
}

/**
 * A PDF that is written page by page. Coordinates are points from the top left; a text's `y` is its base line.
 * What is finished can be taken away at any time, so that only the page at hand is in memory.
 */
export class PdfCanvas {
  readonly width: number;
  readonly height: number;
  private readonly doc: Internals;
  private readonly glyphs = new Map<string, { code: string; advance: number }>();
  private readonly total: Reference;
  pages = 0;

  constructor({ size, title, language, createdAt }: CanvasOptions) {
    [this.width, this.height] = size;
    const options = {
      ...{ autoFirstPage: false, size: [...size] as [number, number], margin: 0, lang: language },
      ...{ displayTitle: true, pdfVersion: '1.7' as const, fontLayoutCache: false },
      // Not Helvetica, whose measures pdfkit would read.
      font: null as unknown as string,
      info: { Title: title, Creator: 'Lading', Producer: 'Lading', CreationDate: createdAt },
    };
    this.doc = new PDFDocument(options) as unknown as Internals;
    this.total = this.doc.ref({
      ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, -3, TOTAL_SIZE.width, TOTAL_SIZE.height] },
      Resources: {},
    });
  }

  addPage(): void {
    this.doc.addPage();
    this.pages += 1;
  }

  /** How wide a piece is at size 1. */
  measure({ text, family }: Piece, bold: boolean): number {
    if (!NEEDS_SHAPING.test(text)) {
      let width = 0;
      for (const character of text) width += this.glyph(character, family, bold).advance;
      return width / 1000;
    }
    this.use(family, bold);
    return this.doc._font.encode(text, [])[1].reduce((sum, { xAdvance }) => sum + xAdvance, 0) / 1000;
  }

  /** Writes pieces from `x` on to the right. @param color a colour of pdfkit: "#333" */
  write(
    pieces: readonly Piece[],
    { x, y, size, bold, color }: { x: number; y: number; size: number; bold: boolean; color: string },
  ): void {
    let at = x;
    for (const piece of pieces) {
      this.doc.fillColor(color);
      if (NEEDS_SHAPING.test(piece.text)) {
        this.use(piece.family, bold);
        const options = { lineBreak: false, features: [], baseline: 'alphabetic' as const };
        this.doc.fontSize(size).text(piece.text, at, y, options);
      } else {
        const codes = Array.from(piece.text, (character) => this.glyph(character, piece.family, bold).code);
        const font = this.use(piece.family, bold);
        this.doc.addContent(
          `BT 1 0 0 -1 ${fixed(at)} ${fixed(y)} Tm /${font.id} ${size} Tf <${codes.join('')}> Tj ET`,
        );
      }
      at += this.measure(piece, bold) * size;
    }
  }

  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.doc.rect(x, y, width, height).fill(color);
  }

  frame(x: number, y: number, width: number, height: number, color: string): void {
    this.doc.lineWidth(0.6).rect(x, y, width, height).stroke(color);
  }

  line(x1: number, y1: number, x2: number, y2: number, color: string, width = 0.6): void {
    this.doc.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke(color);
  }

  /** @param unit the width of the narrowest bar */
  bars({ widths }: Bars, x: number, y: number, unit: number, height: number): void {
    let at = x;
    for (const [index, width] of widths.entries()) {
      if (index % 2 === 0) this.doc.rect(at, y, width * unit, height);
      at += width * unit;
    }
    this.doc.fill('#000');
  }

  /** @param side of the whole square */
  square({ dark, size }: Square, x: number, y: number, side: number): void {
    const unit = side / size;
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size;) {
        let end = column;
        while (end < size && dark[row * size + end]) end += 1;
        // Dark modules side by side are one rectangle: fewer of them, and no hair line between.
        if (end > column) {
          this.doc.rect(x + column * unit, y + row * unit, (end - column) * unit, unit);
        }
        column = Math.max(end, column + 1);
      }
    }
    this.doc.fill('#000');
  }

  /** Leaves room for the number of pages, which `end` fills in. */
  writeTotal(x: number, y: number): void {
    this.doc.page.xobjects.Total ??= this.total;
    this.doc.addContent(`q 1 0 0 -1 ${fixed(x)} ${fixed(y)} cm /Total Do Q`);
  }

  /** What is finished since it was last asked. */
  take(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from((this.doc.read() as Buffer | null) ?? []);
  }

  /** Writes what stands at the end of a PDF. @param size of the number of pages */
  end(size: number): Uint8Array<ArrayBuffer> {
    const codes = Array.from(String(this.pages), (digit) => this.glyph(digit, 'latin', false).code);
    const font = this.use('latin', false);
    this.total.data.Resources = { Font: { [font.id]: font.ref() } };
    this.total.write(`BT /${font.id} ${size} Tf <${codes.join('')}> Tj ET`);
    this.total.end();
    this.doc.end();
    return this.take();
  }

  private use(family: Family, bold: boolean): EmbeddedFont {
    this.doc.font(fontFile(family, bold));
    const font = this.doc._font;
    // The page at hand names the fonts that are used on it.
    if (this.pages > 0) this.doc.page.fonts[font.id] ??= font.ref();
    return font;
  }

  private glyph(character: string, family: Family, bold: boolean): { code: string; advance: number } {
    const key = `${family}${bold ? '*' : ' '}${character}`;
    let glyph = this.glyphs.get(key);
    if (!glyph) {
      const [codes, positions] = this.use(family, bold).encode(character, []);
      glyph = {
        code: codes.join(''),
        advance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
      };
      if (this.glyphs.size < MAX_GLYPHS) this.glyphs.set(key, glyph);
    }
    return glyph;
  }
}

const fixed = (length: number) => length.toFixed(2);
