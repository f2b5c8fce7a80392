import bwip from 'bwip-js/node';

/** Dark and light bars in turn, beginning with a dark one: how many modules wide each is. */
export interface Bars {
  widths: number[];
  /** All of them together. */
  modules: number;
}

/** A square code: `dark[row * size + column]`. */
export interface Square {
  dark: boolean[];
  size: number;
}

/** What Code 128 can write without a choice of character set that scanners may not follow; more than any paper here is wide for. */
const WRITABLE = /^[\x20-\x7e]{1,80}$/;

/** The modules beside a Code 128 that must stay light, on each side (ISO/IEC 15417). */
export const QUIET_BARS = 10;
/** The modules around a QR code that must stay light (ISO/IEC 18004). */
export const QUIET_SQUARE = 4;

/** The reference as Code 128. @returns null: it is long, or has letters that Code 128 does not know; a square code has them */
export function code128(text: string): Bars | null {
  if (!WRITABLE.test(text)) return null;
  const [code] = bwip.raw('code128', text, '');
  if (!code || !('sbs' in code)) return null;
  return { widths: code.sbs, modules: code.sbs.reduce((sum, width) => sum + width, 0) };
}

/** The most bytes of a QR code that is still readable in the size of a label's. */
const MAX_SQUARE_BYTES = 300;

/** A text as QR code (UTF-8). @returns null: it is too long for one */
export function qrCode(text: string): Square | null {
  if (text === '' || new TextEncoder().encode(text).length > MAX_SQUARE_BYTES) return null;
  const [code] = bwip.raw('qrcode', text.toWellFormed(), 'eclevel=M');
  if (!code || !('pixs' in code)) return null;
  return { dark: code.pixs.map((pixel) => pixel === 1), size: code.pixx };
}
