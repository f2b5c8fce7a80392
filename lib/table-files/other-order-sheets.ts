import type { Table } from '@/lib/table-files/table';

/** A sheet that looks at least this much like the one that is read has orders too. */
const SIMILAR = 0.6;

/** The sheets of a workbook that seem to have orders and are not read. */
export function otherOrderSheets({ sheets = [], sheetName }: Pick<Table, 'sheets' | 'sheetName'>): string[] {
  const own = sheets.find(({ name }) => name === sheetName)?.rate ?? 0;
  return sheets
    .filter(({ name, rate }) => name !== sheetName && rate !== null && rate > 0 && rate >= own * SIMILAR)
    .map(({ name }) => name);
}
