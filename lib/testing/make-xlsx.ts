import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface XlsxParts {
  /** The XML of each sheet's `<sheetData>` content, by sheet name. */
  sheets: Record<string, string>;
  /** Names of sheets that are hidden. */
  hidden?: string[];
  /** The XML of each `<si>`. */
  sharedStrings?: string[];
  /** The content of `<styleSheet>`. */
  styles?: string;
  date1904?: boolean;
  /** Additional or replacement parts, by name. */
  parts?: Record<string, string>;
}

/** Writes an .xlsx file part by part, for content that no library would write. */
export async function makeXlsx(options: XlsxParts): Promise<Blob> {
  const names = Object.keys(options.sheets);
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${
      options.date1904 ? ' date1904="1"' : ''
    }/><sheets>${names
      .map((name, index) => {
        const state = options.hidden?.includes(name) ? ' state="hidden"' : '';
        return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="s${index + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      names
        .map((_, index) => relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        relationship('shared', 'sharedStrings', '/xl/sharedStrings.xml') +
        relationship('styles', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(options.sharedStrings ?? []).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${options.styles ?? ''}</styleSheet>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${options.sheets[name]}</sheetData></worksheet>`;
  });
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries({ ...parts, ...options.parts })) {
    await zip.add(name, new TextReader(content));
  }
  return new Blob([(await zip.close()) as Uint8Array<ArrayBuffer>]);
}

/** The `<sheetData>` content of a sheet with these cells, as texts. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
  return rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`).join('');
}
