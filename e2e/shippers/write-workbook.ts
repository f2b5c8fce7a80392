import { makeXlsx } from '@/lib/testing/make-xlsx';

/** A number as Excel stores it, with the format in which it is shown. */
interface FormattedNumber {
  number: number;
  format: keyof typeof formats;
}

export type WorkbookCell = string | number | FormattedNumber;

/** The number formats of the workbook, by what they are for. */
const formats = {
  date: 'dd.mm.yyyy',
  dateTime: 'yyyy-mm-dd hh:mm:ss',
  time: 'hh:mm',
  postcode: '00000',
  weight: '0.00',
  money: '#,##0.00 "€"',
} as const;

interface WorkbookOptions {
  sheetName?: string;
  rightToLeft?: boolean;
  /** The rows that a filter hides, as the sheet counts them. */
  hiddenRows?: readonly number[];
}

const FIRST_CUSTOM_FORMAT = 164;
const styleNames = Object.keys(formats) as (keyof typeof formats)[];

/** Days since 30 December 1899, as Excel counts them. */
export function serialOf(iso: string): number {
  return (Date.parse(`${iso}${iso.length === 10 ? 'T00:00' : ''}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Writes a workbook with one sheet. Empty rows are left out of it, as Excel does. */
export async function writeWorkbook(
  rows: readonly (readonly WorkbookCell[])[],
  { sheetName = 'Tabelle1', rightToLeft = false, hiddenRows = [] }: WorkbookOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows
    .map((cells, index) => {
      const rowNumber = index + 1;
      const hidden = hiddenRows.includes(rowNumber) ? ' hidden="1"' : '';
      const written = cells
        .map((cell, column) => cellXml(cell, `${columnLetter(column)}${rowNumber}`))
        .join('');
      return written === '' ? '' : `<row r="${rowNumber}"${hidden}>${written}</row>`;
    })
    .join('');
  const view = `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}/></sheetViews>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const blob = await makeXlsx({
    sheets: { [sheetName]: '' },
    styles: stylesXml(),
    parts: {
      'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}">${view}<sheetData>${data}</sheetData></worksheet>`,
    },
  });
  return new Uint8Array(await blob.arrayBuffer());
}

function cellXml(cell: WorkbookCell, reference: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  return `<c r="${reference}" s="${styleNames.indexOf(cell.format) + 1}"><v>${cell.number}</v></c>`;
}

function stylesXml(): string {
  const codes = styleNames.map(
    (name, index) =>
      `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(formats[name])}"/>`,
  );
  const styles = styleNames.map((_, index) => `<xf numFmtId="${FIRST_CUSTOM_FORMAT + index}"/>`);
  return `<numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}

/** Sheets of a sender have fewer than 26 columns. */
const columnLetter = (column: number) => String.fromCharCode(65 + column);

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
