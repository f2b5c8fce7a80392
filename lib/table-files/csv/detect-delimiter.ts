import { createCsvParser } from '@/lib/table-files/csv/parse-csv';

/** The delimiters that are detected. */
export const DELIMITERS = [',', ';', '\t', '|'];

/** Rows to look at. */
const SAMPLE_ROWS = 200;

/**
 * Detects the delimiter of a CSV text: the one that splits most rows, including the first ones, into the same
 * number of cells, respecting quotes. Decimal commas and lists in cells lose because they vary from row to row.
 * @param sample the beginning of the text; its last row may be cut off
 */
export function detectDelimiter(sample: string): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(sample: string, delimiter: string): number {
  const parser = createCsvParser({ delimiter, maxColumns: Infinity, maxCellCharacters: Infinity });
  const whole = parser.push(sample);
  const rows = (whole.length > 0 ? whole : parser.end()).slice(0, SAMPLE_ROWS);
  const widths = rows.map((row) => row.cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  if (width === 1) return 0;
  // The header has no decimal commas, so a delimiter must split it like the rows.
  const headerAgrees = widths.slice(0, 5).some((first) => first === width);
  const headerWidth = widths[0] === width ? 0.2 : 0;
  return count / widths.length + (headerAgrees ? 0.3 : 0) + headerWidth + Math.min(width, 50) / 1000;
}
