import { xmlText } from '@/lib/table-files/xlsx-writing/sheet-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetName {
  name: string;
  isHidden?: boolean;
}

/** Where the XML of a sheet stands in the archive. @param index from 0 */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** All parts of a workbook but its sheets, by their paths. */
export function workbookParts(sheets: readonly SheetName[]): Record<string, string> {
  const each = (write: (sheet: SheetName, number: number) => string) =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      each(
        (_, number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      ) +
      '</Types>',
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      each(
        ({ name, isHidden }, number) =>
          `<sheet name="${xmlText(name)}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
      ) +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      each(
        (_, number) =>
          `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ) +
      `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(),
  };
}

/** Colours as RRGGBB; the fonts and fills that `cellStyles` name by their positions. */
const fonts = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
  '<font><sz val="11"/><color rgb="FF9B1C1C"/><name val="Calibri"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF5B6472"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
];
const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill('475569'),
  fill('FDE2E1'),
  fill('1D4ED8'),
];

const xf = (font: number, fillIndex: number, wraps = false) =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fillIndex}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
  `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`;

/** In the order of `cellStyle` in sheet-xml.ts. All hold text (format 49): a spreadsheet reads no number in them. */
const cellStyles = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  xf(0, 0), // text
  xf(1, 2, true), // header
  xf(2, 3), // bad
  xf(2, 0, true), // reason
  xf(0, 0, true), // note
  xf(1, 4, true), // requiredHeader
  xf(3, 0), // example
  xf(4, 0), // title
];

function styles(): string {
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">${list('fonts', fonts)}${list('fills', fills)}` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${list('cellXfs', cellStyles)}</styleSheet>`
  );
}
