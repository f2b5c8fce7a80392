import { ByteWriter } from '@/lib/import-files/byte-writer';
import { readCanonical, type CanonicalRow } from '@/lib/import-files/canonical-csv';
import { copyConstants, encodeDelivery } from '@/lib/import-files/encode-delivery';
import { fieldIndex, logicalFields } from '@/lib/fields/order-fields';
import type { CheckResult, CheckTask, FailedRow } from '@/lib/import-files/order-tasks';
import { storableCells } from '@/lib/import-files/failed-rows';
import { newId } from '@/lib/import-files/new-id';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { ReportLines } from '@/lib/import-files/report-chunk';
import type { RowProblem } from '@/lib/fields/row-problem';
import { validateRow } from '@/lib/rows/validate-row';

/**
 * Checks the rows of one chunk: good ones become lines of COPY text; bad ones keep their cells and all their
 * problems, in the order of the fields. A row that repeats an earlier row's reference fails even if it is otherwise
 * good. The report lines are written along the way, because reading the chunk a second time for them costs a fifth
 * of an import.
 */
export function checkChunk(task: CheckTask, reference: ReferenceData): CheckResult {
  const columns = logicalFields.map((field) => task.mapped[field]);
  const constants = copyConstants(task.constants);
  const lines = new ByteWriter(task.bytes.length * 2);
  const good: GoodRow[] = [];
  const failed: FailedRow[] = [];
  const report = new ReportLines(task.columns, task.language);

  for (const row of readCanonical(task.bytes, task.columns.length)) {
    const cells = columns.map((column) => (column === undefined ? undefined : row.cells[column]));
    const verdict = validateRow(cells, reference);
    if (verdict.problems === null && row.repeatOf === null) {
      const id = newId();
      const start = lines.length;
      lines.write(encodeDelivery(id, constants, row.rowNumber, verdict.draft));
      good.push({ reference: verdict.draft.external_reference_id ?? '', start, end: lines.length });
      report.addSuccess(row.cells, id);
    } else {
      const problems = withRepeat(verdict.problems ?? [], row.repeatOf);
      failed.push(failedRow(row, problems));
      report.addFailure(row.rowNumber, row.cells, problems);
    }
  }
  return {
    good: lines.arrange(good.sort(byReference)),
    goodCount: good.length,
    failed,
    report: report.encode(),
  };
}

interface GoodRow {
  reference: string;
  /** Byte offset of its line. */
  start: number;
  end: number;
}

/** Sorted so that two imports inserting the same references do not deadlock. */
function byReference(one: GoodRow, other: GoodRow): number {
  return one.reference < other.reference ? -1 : Number(one.reference > other.reference);
}

/** Adds the problem of a repeated reference at the position of its field. */
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
