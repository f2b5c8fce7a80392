import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { makeXlsx } from '@/lib/testing/make-xlsx';

const MIB = 1024 * 1024;

/** CSV text with the sample's headers, further columns and identical rows, as large as an upload may be. */
function csvOfRows(cells: readonly string[], bytes = 14.5 * MIB): Uint8Array<ArrayBuffer> {
  const further = Array.from(
    { length: Math.max(0, cells.length - sampleHeader.length) },
    (_, at) => `X${at}`,
  );
  const header = [...sampleHeader, ...further].join(',');
  const row = `\r\n${cells.join(',')}`;
  return new TextEncoder().encode(header + row.repeat(Math.floor(bytes / Buffer.byteLength(row))));
}

/** A workbook whose cells all contain the same long text: a few KB that expand enormously. */
async function workbookOfOneText(text: string, columns: number, rows: number) {
  const letters = (at: number) =>
    (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
  const headers = Array.from({ length: columns }, (_, at) => sampleHeader[at] ?? `X${at}`);
  const cell = '<c t="s"><v>0</v></c>'.repeat(columns);
  const header = headers
    .map((name, at) => `<c r="${letters(at)}1" t="inlineStr"><is><t>${name}</t></is></c>`)
    .join('');
  const blob = await makeXlsx({
    sharedStrings: [`<si><t>${text}</t></si>`],
    sheets: { A: `<row r="1">${header}</row>${`<row>${cell}</row>`.repeat(rows)}` },
  });
  return new Uint8Array(await blob.arrayBuffer());
}

const filled = (count: number, cell: string) => Array<string>(count).fill(cell);

/** Files that are accepted, most of them with only bad rows, and that cause as much work as the limits allow. */
export const heavyFiles: Readonly<
  Record<string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>>
> = {
  'bad rows to warm up': () => csvOfRows(filled(16, 'xxx'), 100_000),
  'sixty thousand good rows': () =>
    new TextEncoder().encode(csvOf(Array.from({ length: 60_000 }, () => ({ COD: '1' })))),
  'a quarter of a million bad rows': () => csvOfRows(filled(16, 'xxx')),
  'bad rows with 256 columns': () => csvOfRows(filled(256, 'x')),
  'bad rows with cells of 32,000 characters': () => csvOfRows(filled(16, 'x'.repeat(32_000))),
  'bad rows of characters that JSON escapes': () => csvOfRows(filled(16, '\\'.repeat(400))),
  'bad rows of four-byte characters': () => csvOfRows(filled(16, '😀'.repeat(200))),
  'rows that repeat one reference': () => csvOfRows(filled(16, 'R-1')),
  'half a gigabyte of one text in a workbook': () => workbookOfOneText('x'.repeat(32_000), 256, 60),
  // Just below the limit for the uncompressed size of a workbook.
  'seventy-five thousand rows of one text in a workbook': () =>
    workbookOfOneText('x'.repeat(100), 40, 75_000),
  'headers of 32,000 characters': () =>
    new TextEncoder().encode(
      `${[...sampleHeader, ...Array.from({ length: 200 }, (_, at) => `${at}${'h'.repeat(32_000)}`)].join(',')}` +
        `\r\n${filled(216, 'x').join(',')}`.repeat(500),
    ),
};
