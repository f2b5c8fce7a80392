import { FileProblem } from '@/lib/table-files/file-problem';

/**
 * Records of rows and cells, of all versions of the format, and those that continue others ([MS-XLS] 2.3): a sheet may have
 * millions.
 */
const OF_CELLS = new Set([
  ...[0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, 0x003c, 0x007e],
  ...[0x00bd, 0x00be, 0x00d6, 0x00d7, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x0207],
  ...[0x0208, 0x0221, 0x027e, 0x0406, 0x04bc],
]);

/** Of each other kind: a comment for each row of a sheet, and more than Excel has links, formats or merged ranges. */
const MOST_OF_A_KIND = 65_536;

const END_OF_FILE = 0x000a;

/**
 * Goes through the heads of the records of an .xls workbook's stream, which costs a millisecond a megabyte, before its
 * reader makes an object of each and takes quadratic time for some.
 * @throws FileProblem unreadable_file when there are more of a kind than any workbook has
 */
export function checkRecords(stream: ArrayLike<number>): void {
  const counts = new Uint32Array(0x10000);
  const wordAt = (at: number) => stream[at]! | (stream[at + 1]! << 8);
  let last = -1;
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = wordAt(at);
    if (kind === 0 && last === END_OF_FILE) return; // what follows only fills the last block
    if (!OF_CELLS.has(kind) && ++counts[kind]! > MOST_OF_A_KIND) {
      throw new FileProblem('unreadable_file', { found: 'xls' });
    }
    last = kind;
    at += 4 + wordAt(at + 2);
  }
}
