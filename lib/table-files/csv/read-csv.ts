import { detectCharset } from '@/lib/table-files/csv/detect-charset';
import { detectDelimiter } from '@/lib/table-files/csv/detect-delimiter';
import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { readBlocks } from '@/lib/table-files/read-blocks';
import type { Table, TableChoice, TableLimits, TableRow } from '@/lib/table-files/table';

/** Bytes used to detect the delimiter. */
const SAMPLE_BYTES = 64 * 1024;

/** A hint to Excel, which does not show it as a row. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r|\n|$)/i;

/**
 * Opens a text file as CSV: detects its charset and delimiter.
 * @param head the first bytes, as given to `sniffFile`
 */
export async function openCsv(
  blob: Blob,
  head: Uint8Array,
  limits: TableLimits,
  choice: TableChoice = {},
): Promise<Table> {
  const charset = choice.charset ?? (await detectCharset(blob, head));
  const sample = await decodeSample(blob, charset);
  const separator = SEPARATOR_LINE.exec(sample)?.[1];
  const delimiter = choice.delimiter ?? separator ?? detectDelimiter(sample);
  return {
    kind: 'csv',
    charset,
    delimiter,
    rows: () => readRows(blob, charset, delimiter, separator === undefined ? 1 : 0, limits),
  };
}

async function* readRows(
  blob: Blob,
  charset: string,
  delimiter: string,
  firstRowNumber: number,
  limits: TableLimits,
): AsyncGenerator<TableRow[]> {
  const parser = createCsvParser({
    delimiter,
    firstRowNumber,
    maxColumns: limits.maxColumns,
    maxCellCharacters: limits.maxCellCharacters,
  });
  const decoder = new TextDecoder(charset);
  let begun = firstRowNumber === 1;
  const visible = (rows: TableRow[]) => {
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
