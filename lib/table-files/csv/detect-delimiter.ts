import { createCsvParser } from '@/lib/table-files/csv/parse-csv';

const CANDIDATES = [',', ';', '\t', '|'];

/** Rows that are looked at. */
const SAMPLE_ROWS = 200;

/**
 * The delimiter of a CSV text: the one that cuts most rows, the first ones included, into equally many cells, quotes
 * respected. Decimal commas and lists in cells lose against it, since they vary from row to row.
 * @param sample the beginning of the text; its last row may be cut off
 */
export function detectDelimiter(sample: string): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
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
  // The header has no decimal comma: a delimiter that does not cut it the way it cuts the rows is none.
  const headerAgrees = widths.slice(0, 5).some((first) => first === width);
  const headerWidth = widths[0] === width ? 0.2 : 0;
  return count / widths.length + (headerAgrees ? 0.3 : 0) + headerWidth + Math.min(width, 50) / 1000;
}
