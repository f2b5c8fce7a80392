import { measureAgainstCopy } from './against-copy';
import type { Report } from './bench-section';
import { csvOfBytes, maxUploadBytes } from './orders-csv';
import { xlsxOfRows } from './orders-xlsx';

/** Goal 1: the rows of the csv file (import-csv.ts) as a workbook. */
export async function measure(report: Report): Promise<void> {
  const options = { seed: 1, prefix: 'CSV' };
  const { rows } = csvOfBytes(options, maxUploadBytes);
  const file = xlsxOfRows(options, rows);
  await measureAgainstCopy({ file, name: 'The same rows as .xlsx', limit: 3.8, aim: 'aim 3.0' }, report);
}
