import { utils, write } from '@e965/xlsx';
import { csvOf, sampleCells, sampleHeader } from '@/lib/testing/sample-orders';
import type { SeededRandom } from './seeded-random';

export interface ChaosFile {
  name: 'orders.csv' | 'orders.xlsx';
  content: Buffer;
  /** The reference of each good row, by its row number. */
  good: Map<number, string>;
  /** The row numbers of the rows that must fail. */
  bad: Set<number>;
}

type Row = NonNullable<Parameters<typeof sampleCells>[1]>;

/** A file of good rows, bad rows, and rows that repeat the reference of an earlier one. */
export function makeChaosFile(random: SeededRandom, prefix: string, rowCount: number): ChaosFile {
  const good = new Map<number, string>();
  const bad = new Set<number>();
  const rows: Row[] = [];
  for (let index = 0; index < rowCount; index++) {
    const rowNumber = index + 2; // the header is row 1
    const repeats = index > 0 && random.chance(0.03);
    const Reference = repeats ? rows[random.between(0, index - 1)]!.Reference! : `${prefix}-${index}`;
    const isBad = random.chance(0.05);
    rows.push({ Reference, ...(isBad && { 'Drop Lat': '252' }) });
    if (repeats || isBad) bad.add(rowNumber);
    else good.set(rowNumber, Reference);
  }
  const isWorkbook = random.chance(0.25);
  return {
    name: isWorkbook ? 'orders.xlsx' : 'orders.csv',
    content: isWorkbook ? workbookOf(rows) : Buffer.from(csvOf(rows)),
    ...{ good, bad },
  };
}

function workbookOf(rows: Row[]): Buffer {
  const optional = { COD: '', Notes: '', Items: '' };
  const cells = rows.map((row, index) => sampleCells(index, { ...optional, ...row }));
  const sheet = utils.aoa_to_sheet([sampleHeader, ...cells]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Orders');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
