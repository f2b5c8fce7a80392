import { FileProblem } from '@/lib/table-files/file-problem';
import { openCsv } from '@/lib/table-files/csv/read-csv';
import { SNIFF_BYTES, sniffFile } from '@/lib/table-files/sniff-file';
import type { Table, TableChoice, TableLimits } from '@/lib/table-files/table';

/**
 * Opens an uploaded file as what its bytes say it is: csv, xls or xlsx. Runs in browsers and in Node.
 * @throws FileProblem unreadable_file, empty_file, encrypted_workbook, file_unfolds_too_large
 */
export async function openTable(blob: Blob, limits: TableLimits, choice: TableChoice = {}): Promise<Table> {
  const head = new Uint8Array(await blob.slice(0, SNIFF_BYTES).arrayBuffer());
  const file = sniffFile(head);
  switch (file.container) {
    case 'text':
      return openCsv(blob, head, limits, choice);
    // Loaded on demand: a page that opens a csv does not need them.
    case 'zip':
      return (await import('@/lib/table-files/xlsx/read-xlsx')).openXlsx(blob, limits, choice);
    case 'ole':
      return (await import('@/lib/table-files/xls/read-xls')).openXls(blob, limits, choice);
    case 'empty':
      throw new FileProblem('empty_file');
    case null:
      throw new FileProblem('unreadable_file', { found: file.found });
  }
}
