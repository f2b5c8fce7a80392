import { createCsvParser } from '@/lib/orders/parse-csv';
import type { TableRow } from '@/lib/orders/table';

/** All rows of a CSV text that is trusted and in memory, cut at commas. */
export function parseWholeCsv(text: string): TableRow[] {
  const parser = createCsvParser({ delimiter: ',', maxColumns: Infinity, maxCellCharacters: Infinity });
  return [...parser.push(text), ...parser.end()];
}
