import { crc32, deflateRawSync } from 'node:zlib';
import { makeZip } from '@/lib/testing/make-zip';
import { sampleHeader } from '@/lib/testing/sample-orders';
import type { OrdersFile } from './import-over-http';
import { makeOrders, type OrdersOptions } from './make-orders';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Columns that Excel stores as numbers; phones and references are text. */
const numeric = new Set(
  ['Pickup Lat', 'Pickup Lng', 'Drop Lat', 'Drop Lng', 'COD'].map((name) => sampleHeader.indexOf(name)),
);
const letters = sampleHeader.map((_, index) => String.fromCharCode(65 + index));

/**
 * A workbook as Excel would write it: text in the shared strings table, numbers as numbers. The libraries that write
 * workbooks take minutes for one of the maximum upload size.
 */
export function xlsxOfRows(options: OrdersOptions, rows: number): OrdersFile {
  const shared = new Map<string, number>();
  const indexOf = (text: string) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    shared.set(text, shared.size);
    return shared.size - 1;
  };
  const rowXml = (rowNumber: number, cells: readonly string[]) => {
    let xml = `<row r="${rowNumber}">`;
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const name = `${letters[index]}${rowNumber}`;
      const isNumber = numeric.has(index) && rowNumber > 1 && /^-?\d+(\.\d+)?$/.test(cell);
      xml += isNumber
        ? `<c r="${name}"><v>${Number(cell)}</v></c>`
        : `<c r="${name}" t="s"><v>${indexOf(cell)}</v></c>`;
    });
    return `${xml}</row>`;
  };

  const sheet = [`${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetData>`, rowXml(1, sampleHeader)];
  let [row, bad] = [0, 0];
  for (const order of makeOrders(options)) {
    if (row === rows) break;
    row += 1;
    sheet.push(rowXml(row + 1, order.cells));
    if (order.bad) bad += 1;
  }
  sheet.push('</sheetData></worksheet>');
  const strings = [`${xmlHead}<sst xmlns="${mainNamespace}" uniqueCount="${shared.size}">`];
  for (const text of shared.keys()) strings.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  strings.push('</sst>');

  const content = makeZip([
    ...fixedParts.map(([name, xml]) => entryOf(name, [xml])),
    entryOf('xl/sharedStrings.xml', strings),
    entryOf('xl/worksheets/sheet1.xml', sheet),
  ]);
  return { kind: 'xlsx', content: Buffer.from(content.buffer), rows, bad };
}

/** A workbook of nearly the given number of bytes; the number of rows is found by trial. */
export function xlsxOfBytes(options: OrdersOptions, bytes: number): OrdersFile {
  let rows = 20_000;
  for (;;) {
    const file = xlsxOfRows(options, rows);
    const { length } = file.content as Buffer;
    if (length <= bytes && length >= bytes * 0.95) return file;
    rows = Math.floor((rows * bytes * 0.98) / length);
  }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeNamespace}/${type}" Target="${target}"/>`;

const relationships = (content: string) =>
  `${xmlHead}<Relationships xmlns="${packageNamespace}">${content}</Relationships>`;

const fixedParts: [string, string][] = [
  ['_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))],
  [
    'xl/workbook.xml',
    `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
  ],
];

/** Joined as bytes: the sheet of a large file exceeds the maximum length of a string. */
function entryOf(name: string, parts: readonly string[]) {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return { name, data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
