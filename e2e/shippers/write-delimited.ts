import iconv from 'iconv-lite';

interface Dialect {
  delimiter?: ',' | ';' | '\t';
  /** Which cells are quoted; `never`: none, as in files with tabs. */
  quotes?: 'needed' | 'all' | 'never';
  lineEnd?: '\n' | '\r\n';
  charset?: 'utf-8' | 'windows-1252' | 'windows-1256';
  byteOrderMark?: boolean;
}

/** Writes rows of cells as a program would that exports in this dialect. */
export function writeDelimited(
  rows: readonly (readonly string[])[],
  {
    delimiter = ',',
    quotes = 'needed',
    lineEnd = '\n',
    charset = 'utf-8',
    byteOrderMark: addBOM = false,
  }: Dialect = {},
): Uint8Array<ArrayBuffer> {
  const isQuoted = (cell: string) =>
    quotes === 'all' || (quotes === 'needed' && (cell.includes(delimiter) || /["\r\n]/.test(cell)));
  const written = (cell: string) => (isQuoted(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = rows.map((cells) => cells.map(written).join(delimiter) + lineEnd).join('');
  return new Uint8Array(iconv.encode(text, charset, { addBOM }));
}

/**
 * Rows of cells in the order of a header, from records that name only the cells that are not empty.
 * @throws Error for a name that the header lacks
 */
export function rowsOf(
  header: readonly string[],
  records: readonly Readonly<Record<string, string>>[],
): string[][] {
  return records.map((record) => {
    const unknown = Object.keys(record).find((name) => !header.includes(name));
    if (unknown !== undefined) throw new Error(`The header has no column "${unknown}".`);
    return header.map((name) => record[name] ?? '');
  });
}
