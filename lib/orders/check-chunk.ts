import { parseCanonical, type CanonicalRow } from '@/lib/orders/canonical-csv';
import { copyConstants, encodeDelivery } from '@/lib/orders/copy-text';
import { fieldIndex, logicalFields } from '@/lib/orders/fields';
import type { CheckResult, CheckTask, FailedRow } from '@/lib/orders/order-tasks';
import { storableCells } from '@/lib/orders/read-cells';
import type { ReferenceData } from '@/lib/orders/reference-data';
import type { RowProblem } from '@/lib/orders/row-problem';
import { validateRow } from '@/lib/orders/validate-row';

/**
 * Checks the rows of one chunk: good ones become lines of COPY text, bad ones keep their cells and all their problems,
 * in the order of the fields. A row that repeats a reference of an earlier one fails, however good it is.
 */
export function checkChunk(task: CheckTask, reference: ReferenceData): CheckResult {
  const columns = logicalFields.map((field) => task.mapped[field]);
  const constants = copyConstants(task.constants);
  const failed: FailedRow[] = [];
  const staged: string[] = [];

  for (const row of parseCanonical(task.bytes, task.columnCount)) {
    const cells = columns.map((column) => (column === undefined ? undefined : row.cells[column]));
    const verdict = validateRow(cells, reference);
    if (verdict.problems === null && row.repeatOf === null) {
      staged.push(encodeDelivery(constants, row.rowNumber, verdict.draft));
    } else failed.push(failedRow(row, withRepeat(verdict.problems ?? [], row.repeatOf)));
  }
  return { staged: new TextEncoder().encode(staged.join('')), stagedCount: staged.length, failed };
}

/** Adds the problem of a repeated reference where its field stands. */
function withRepeat(problems: RowProblem[], repeatOf: number | null): RowProblem[] {
  if (repeatOf === null) return problems;
  const repeat: RowProblem = {
    field: 'external_reference_id',
    code: 'duplicate_external_reference_id',
    params: { first_row_number: repeatOf },
  };
  const place = problems.findIndex(({ field }) => fieldIndex[field] > fieldIndex[repeat.field]);
  return problems.toSpliced(place === -1 ? problems.length : place, 0, repeat);
}

function failedRow(row: CanonicalRow, problems: RowProblem[]): FailedRow {
  const [first] = problems;
  if (!first) throw new Error(`Row ${row.rowNumber} failed without a problem.`);
  return {
    rowNumber: row.rowNumber,
    errorField: first.field,
    errorCode: first.code,
    problems,
    cells: storableCells(row.cells),
  };
}
