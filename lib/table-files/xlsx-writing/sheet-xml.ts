import { columnLetters } from '@/lib/table-files/column-letters';
/** Which style a cell has; the numbers are positions in `cellStyles` of workbook-parts.ts. */
const cellStyle = {
  text: 1,
  header: 2,
  bad: 3,
  reason: 4,
  note: 5,
  requiredHeader: 6,
  example: 7,
  title: 8,
} as const;

type CellStyle = keyof typeof cellStyle;

/** A cell of text: what looks like a number or a formula stays the text that it is. */
export interface TextCell {
  text: string;
  style: CellStyle;
}

/** The most that a cell of a spreadsheet can hold, in UTF-16 code units. */
const MAX_CELL = 32_767;

/** What XML cannot hold, and what a spreadsheet would take for its own way of writing that. */
const UNWRITABLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as it stands in XML. Other control characters are written as spreadsheets do: `_x000D_`. */
export function xmlText(text: string): string {
  return text
    .slice(0, MAX_CELL)
    .toWellFormed()
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A row of `<sheetData>`; empty cells without a colour are left out. @param number from 1 */
export function rowXml(number: number, cells: readonly TextCell[]): string {
  let xml = `<row r="${number}">`;
  for (const [index, { text, style }] of cells.entries()) {
    const start = `<c r="${columnLetters(index)}${number}" s="${cellStyle[style]}"`;
    if (text !== '')
      xml += `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
    else if (style !== 'text') xml += `${start}/>`;
  }
  return `${xml}</row>`;
}

/** Something that a spreadsheet says or offers when a cell is chosen. */
export interface Validation {
  /** Cells as in `A2:A500 C7`. */
  cells: string;
  /** Shown beside the chosen cell. */
  prompt?: { title: string; text: string };
  /** The choices of a drop-down list: a range as in `Lists!$A$1:$A$9`. What is not among them is still taken. */
  list?: string;
}

/** The longest title and text of a prompt. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const each = validations.map(({ cells, prompt, list }) => {
    const said = prompt
      ? ` showInputMessage="1" promptTitle="${xmlText(prompt.title.slice(0, MAX_TITLE))}" prompt="${xmlText(prompt.text.slice(0, MAX_PROMPT))}"`
      : '';
    return `<dataValidation${list ? ' type="list"' : ''} allowBlank="1"${said} sqref="${cells}">${
      list ? `<formula1>${xmlText(list)}</formula1>` : ''
    }</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

export interface SheetFrame {
  /** Of each column, in characters; hidden ones are there all the same. */
  columns: readonly { width: number; isHidden?: boolean }[];
  /** Rows that stay in view. */
  frozenRows: number;
  isRightToLeft?: boolean;
}

/** What stands before the rows of a sheet. */
export function sheetStart({ columns, frozenRows, isRightToLeft }: SheetFrame): string {
  const pane = frozenRows
    ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const cols = columns.map(
    ({ width, isHidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${cellStyle.text}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews>` +
    `<cols>${cols.join('')}</cols><sheetData>`
  );
}

/** What stands after the rows. */
export function sheetEnd(validations: readonly Validation[]): string {
  return `</sheetData>${validationsXml(validations)}</worksheet>`;
}
