import { detectCharset, findUnicode } from '@/lib/table-files/csv/charset/detect-charset';
import type { CsvDialect } from '@/lib/table-files/csv/csv-dialect';
import { detectDialect, type DetectedDialect } from '@/lib/table-files/csv/detect-dialect';
import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { unwrapLine } from '@/lib/table-files/csv/unwrap-line';
import { readBlocks } from '@/lib/table-files/read-blocks';
import type { Table, TableChoice, TableLimits, TableRow } from '@/lib/table-files/table';

/** Bytes used to detect the delimiter. */
const SAMPLE_BYTES = 64 * 1024;

/** A hint to Excel, which does not show it as a row. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n?|\n|$)/i;

/**
 * Opens a text file as CSV: detects its charset, its delimiter and how it departs from plain CSV.
 * @param head the first bytes, as given to `sniffFile`
 */
export async function openCsv(
  blob: Blob,
  head: Uint8Array,
  limits: TableLimits,
  choice: TableChoice = {},
): Promise<Table> {
  const { charset, doubt } = choice.charset
    ? { charset: (await findUnicode(blob, head)) ?? choice.charset, doubt: null }
    : await detectCharset(blob, head);
  const sample = await decodeSample(blob, charset);
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(sample) ?? [];
  const detected = detectDialect(sample.slice(separatorLine.length), choice.delimiter ?? separator);
  const firstRowNumber = separatorLine === '' ? 1 : 0;
  return {
    kind: 'csv',
    charset,
    charsetDoubt: doubt,
    delimiter: detected.delimiter,
    dialect: nameDialects(detected, separatorLine !== ''),
    rows: () => readRows(blob, charset, detected, firstRowNumber, limits),
  };
}

function nameDialects(detected: DetectedDialect, hasSeparatorLine: boolean): CsvDialect[] {
  const names: CsvDialect[] = [];
  if (hasSeparatorLine) names.push('separator_line');
  if (detected.quotedLines) names.push('quoted_lines');
  if (detected.spaceBeforeQuote) names.push('space_before_quote');
  if (detected.backslashQuotes) names.push('backslash_quotes');
  return names;
}

async function* readRows(
  blob: Blob,
  charset: string,
  { quotedLines, ...dialect }: DetectedDialect,
  firstRowNumber: number,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  const { maxColumns, maxCellCharacters } = limits;
  const options = { ...dialect, maxColumns, maxCellCharacters };
  const parser = createCsvParser(
    quotedLines
      ? { ...quotedLines, firstRowNumber, maxColumns, maxCellCharacters: maxCellCharacters * maxColumns }
      : { ...options, firstRowNumber },
  );
  const decoder = new TextDecoder(charset);
  let begun = firstRowNumber === 1;
  const visible = (rows: TableRow[]) => {
    if (quotedLines) rows = rows.flatMap((row) => unwrapLine(row, options));
    if (begun || rows.length === 0) return rows;
    begun = true;
    return rows.filter((row) => row.rowNumber > 0);
  };
  for await (const block of readBlocks(blob.stream())) {
    // Always in streaming mode: when decoding in one call, Node 20 treats windows-1252 as latin1 and loses the euro
    // sign.
    const rows = visible(parser.push(decoder.decode(block, { stream: true })));
    if (rows.length > 0) yield rows;
  }
  const rows = visible([...parser.push(decoder.decode()), ...parser.end()]);
  if (rows.length > 0) yield rows;
}

async function decodeSample(blob: Blob, charset: string): Promise<string> {
  const bytes = await blob.slice(0, SAMPLE_BYTES).arrayBuffer();
  return new TextDecoder(charset).decode(bytes, { stream: true });
}
