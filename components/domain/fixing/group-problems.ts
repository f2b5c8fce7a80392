import type { SheetRow } from '@/components/ui/sheet-grid/sheet';
import type { RowProblemCode } from '@/lib/fields/row-problem';
import { foldValue } from '@/lib/shaping/compile-rules';

/** What is wrong with a row that can be fixed. */
interface FixableProblem {
  field: string;
  code: string;
  /** In words, with the field's name in front. */
  message: string;
}

/** A row with its problems. */
export interface FixableRow extends SheetRow {
  problems: readonly FixableProblem[];
  /** Remarks that do not keep the row from becoming a delivery. */
  warnings?: readonly (Omit<FixableProblem, 'field'> & { field: string | null })[];
  /** The import that has the row now; absent: it is open. */
  takenBy?: string;
}

/** The same value with the same problem, in however many rows. */
export interface ProblemGroup extends FixableProblem {
  /** What the cells say, as the first one is spelt; upper and lower case are the same. */
  text: string;
  /** The index of the column in which they stand. */
  column: number;
  rowNumbers: readonly number[];
}

/** What one value for all rows cannot mend: what matters is another row, or the whole row. */
const notByValue: ReadonlySet<string> = new Set<RowProblemCode>([
  'duplicate_external_reference_id',
  'external_reference_id_already_present',
  'delivery_already_dispatched',
  'delivery_already_cancelled',
  'shifted_row',
  'order_failed',
  'contradicts_first_row',
  'too_many_rows_in_order',
]);

/** Each order has a reference of its own: none is right for several rows. */
const isUnique = (field: string) => field === 'external_reference_id';

/** Milliseconds of work after which the page may do something else. */
const WORK_MS = 8;

interface GroupOptions {
  rows: readonly FixableRow[];
  /** The columns that a field comes from; only a field of one column can be mended in it. */
  columnsOf: (field: string) => readonly number[];
  /** Whether a cell still has to be mended. */
  isOpen: (row: SheetRow, column: number) => boolean;
  signal: AbortSignal;
}

/**
 * The problems that can be mended once for all their rows, the most frequent first. Of many rows they are found in pieces,
 * between which the page stays usable.
 * @returns null if it was aborted
 */
export async function groupProblems({
  rows,
  columnsOf,
  isOpen,
  signal,
}: GroupOptions): Promise<ProblemGroup[] | null> {
  const groups = new Map<string, ProblemGroup & { rowNumbers: number[] }>();
  // Thousands of rows say the same.
  const folded = new Map<string, string>();
  const fold = (cell: string) => {
    const known = folded.get(cell) ?? foldValue(cell);
    folded.set(cell, known);
    return known;
  };
  let since = performance.now();
  for (const row of rows) {
    if (row.takenBy !== undefined || row.problems.length === 0) continue;
    if (performance.now() - since > WORK_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) return null;
      since = performance.now();
    }
    for (const problem of row.problems) {
      const [column, ...others] = columnsOf(problem.field);
      if (column === undefined || others.length > 0 || notByValue.has(problem.code)) continue;
      if (isUnique(problem.field)) continue;
      if (!isOpen(row, column)) continue;
      const cell = row.cells[column] ?? '';
      const key = `${problem.field} ${problem.code} ${fold(cell)}`;
      const group = groups.get(key);
      if (!group) groups.set(key, { ...problem, text: cell.trim(), column, rowNumbers: [row.rowNumber] });
      else if (group.rowNumbers.at(-1) !== row.rowNumber) group.rowNumbers.push(row.rowNumber);
    }
  }
  return [...groups.values()].sort((one, other) => other.rowNumbers.length - one.rowNumbers.length);
}
