/** A cell with a number or the index of a shared string. */
export interface PlainCell {
  /** From 0. */
  column: number;
  isShared: boolean;
  /** As written: a number. */
  style: string;
  value: string;
}

const OPENING = '<c r="';
const STYLE = ' s="';
const TYPE = ' t="';
const VALUE = '><v>';
const CLOSING = '</v></c>';
const [QUOTE, LETTER_A, LETTER_Z, ZERO, NINE, LETTER_N, LETTER_S] = [34, 65, 90, 48, 57, 110, 115];

/** Column letters: the last column of a sheet is XFD. */
const MAX_LETTERS = 3;

/**
 * Reads a cell as nearly every program writes it, `<c r="B7" s="2" t="s"><v>41</v></c>`, which are nine tenths of a
 * workbook.
 * @param cell receives what it says
 * @param data ends with a `<` behind the text
 * @returns where the cell ends; -1: it is written in another way, or not all of it is there
 */
export function readPlainCell(data: string, start: number, cell: PlainCell): number {
  if (!isAt(data, OPENING, start)) return -1;
  let at = start + OPENING.length;
  let column = 0;
  const letters = at;
  let code = data.charCodeAt(at);
  for (; code >= LETTER_A && code <= LETTER_Z; code = data.charCodeAt(++at)) column = column * 26 + code - 64;
  if (at === letters || at - letters > MAX_LETTERS) return -1;
  const row = at;
  at = endOfDigits(data, at);
  if (at === row || data.charCodeAt(at) !== QUOTE) return -1;
  at += 1;

  let style = '0';
  if (isAt(data, STYLE, at)) {
    const from = at + STYLE.length;
    at = endOfDigits(data, from);
    if (at === from || data.charCodeAt(at) !== QUOTE) return -1;
    style = data.slice(from, at);
    at += 1;
  }
  let isShared = false;
  if (isAt(data, TYPE, at)) {
    code = data.charCodeAt(at + TYPE.length);
    if ((code !== LETTER_S && code !== LETTER_N) || data.charCodeAt(at + TYPE.length + 1) !== QUOTE)
      return -1;
    isShared = code === LETTER_S;
    at += TYPE.length + 2;
  }
  if (!isAt(data, VALUE, at)) return -1;
  const from = at + VALUE.length;
  at = endOfDigits(data, from);
  if (!isShared) while (isPartOfNumber(data.charCodeAt(at))) at += 1;
  if (at === from || !isAt(data, CLOSING, at)) return -1;
  cell.column = column - 1;
  cell.isShared = isShared;
  cell.style = style;
  cell.value = data.slice(from, at);
  return at + CLOSING.length;
}

/** Never reads past the end: V8 slows code down for ever that does. */
function isAt(data: string, expected: string, at: number): boolean {
  if (at + expected.length > data.length) return false;
  for (let index = 0; index < expected.length; index++) {
    if (data.charCodeAt(at + index) !== expected.charCodeAt(index)) return false;
  }
  return true;
}

function endOfDigits(data: string, start: number): number {
  let at = start;
  for (let code = data.charCodeAt(at); code >= ZERO && code <= NINE; code = data.charCodeAt(at)) at += 1;
  return at;
}

/** Anything but the end of the text: what is no number is found out later. */
function isPartOfNumber(code: number): boolean {
  return (
    (code >= ZERO && code <= NINE) || code === 46 || code === 45 || code === 43 || code === 69 || code === 101
  );
}
