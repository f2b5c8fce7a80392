import { unescapeFormula } from '@/lib/table-files/csv/escape-formula';

const EQUALS = 61;

/** What exports for Excel wrap text in, so that it stays text: `="00042"`. */
const WRAPPED = /^="((?:[^"]|"")*)"\s*$/;

/**
 * What a cell says, without the marks that only a spreadsheet needs: the wrapper of `="00042"`, the apostrophe of
 * `'00042`, and the guards of our own downloads. A real formula stays as it is. Plan and wizard read every cell of a
 * file of any kind with it, the header's too.
 */
export function readCellText(cell: string): string {
  if (cell.charCodeAt(0) !== EQUALS) return unescapeFormula(cell);
  const wrapped = WRAPPED.exec(cell)?.[1];
  return wrapped === undefined ? unescapeFormula(cell) : wrapped.replaceAll('""', '"');
}
