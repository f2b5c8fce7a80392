import { closeSync, openAsBlob, openSync, writeSync } from 'node:fs';
import { sampleHeader } from '@/lib/testing/sample-orders';
import type { OrdersFile } from './import-over-http';
import { makeOrders, type OrdersOptions } from './make-orders';

/** The maximum size of an upload with the default settings. */
export const maxUploadBytes = 15 * 2 ** 20;

/** Rows joined at once: a million rows are too long for one string. */
const blockRows = 5000;

/** A csv file with the given number of rows. */
export function csvOfRows(options: OrdersOptions, rows: number): OrdersFile {
  const blocks: Buffer[] = [];
  const { bad } = writeCsv(options, { rows, bytes: Infinity }, (block) => blocks.push(block));
  return { kind: 'csv', content: Buffer.concat(blocks), rows, bad };
}

/** A csv file with as many rows as fit into the given number of bytes. */
export function csvOfBytes(options: OrdersOptions, bytes: number): OrdersFile {
  const blocks: Buffer[] = [];
  const { rows, bad } = writeCsv(options, { rows: Infinity, bytes }, (block) => blocks.push(block));
  return { kind: 'csv', content: Buffer.concat(blocks), rows, bad };
}

/** A csv file that is written to disk and read from there, for sizes too large for memory. */
export async function csvOnDisk(options: OrdersOptions, rows: number, file: string): Promise<OrdersFile> {
  const descriptor = openSync(file, 'w');
  const { bad } = writeCsv(options, { rows, bytes: Infinity }, (block) => writeSync(descriptor, block));
  closeSync(descriptor);
  return { kind: 'csv', content: await openAsBlob(file), rows, bad };
}

function writeCsv(
  options: OrdersOptions,
  most: { rows: number; bytes: number },
  write: (block: Buffer) => unknown,
): { rows: number; bad: number } {
  let block = [lineOf(sampleHeader)];
  let bytes = Buffer.byteLength(block[0]!);
  let [rows, bad] = [0, 0];
  for (const order of makeOrders(options)) {
    const line = lineOf(order.cells);
    bytes += Buffer.byteLength(line);
    if (rows >= most.rows || bytes > most.bytes) break;
    block.push(line);
    rows += 1;
    if (order.bad) bad += 1;
    if (block.length < blockRows) continue;
    write(Buffer.from(block.join('')));
    block = [];
  }
  write(Buffer.from(block.join('')));
  return { rows, bad };
}

/** Quotes what needs it, as spreadsheets do. */
export function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(',')}\r\n`;
}
