import { ByteWriter } from '@/lib/import-files/byte-writer';
import { readCanonical, type ReadRow } from '@/lib/import-files/canonical-csv';
import { copyConstants, encodeDelivery } from '@/lib/import-files/encode-delivery';
import type { CheckResult, CheckTask, FailedRow } from '@/lib/import-files/order-tasks';
import { storableCells } from '@/lib/import-files/stored-cells';
import { newId } from '@/lib/import-files/new-id';
import { placesOf } from '@/lib/import-files/read-places';
import { pointsOf } from '@/lib/import-files/read-points';
import { provokeVerdict } from '@/lib/import-files/provoke-row';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { ReportLines } from '@/lib/import-files/report-chunk';
import type { RowProblem } from '@/lib/fields/row-problem';
import { ChangeTally } from '@/lib/rows/change-tally';
import { OrderChecker } from '@/lib/rows/check-orders';
import type { RowContext } from '@/lib/rows/validate-row';
import { type CompiledRules, compileRules } from '@/lib/shaping/compile-rules';

/**
 * Checks the rows of one chunk: good orders become lines of COPY text; the rows of bad ones keep their cells and all
 * their problems, in the order of the fields. The report lines are written along the way, because reading the chunk a
 * second time for them costs a fifth of an import.
 */
export function checkChunk(task: CheckTask, reference: ReferenceData): CheckResult {
  const { today } = task;
  const compiled = compileRules(task.rules, task.plan.column_names);
  const checker = orderCheckerOf(task, compiled, { reference, today });
  const changes = new ChangeTally(compiled);
  const constants = copyConstants(task.constants);
  const lines = new ByteWriter(task.bytes.length * 2);
  const good: GoodOrder[] = [];
  const failed: FailedRow[] = [];
  const report = new ReportLines(
    task.plan.columns,
    task.language,
    compiled.skippedValues,
    task.bytes.length * 1.5,
  );
  const orders = new Map<number, ReadRow[]>();
  let goodRowCount = 0;
  let skippedRowCount = 0;
  let warningCount = 0;

  const settle = (rows: readonly ReadRow[]) => {
    const verdict = checker.check(rows);
    const { order, problems } = task.isTest ? provokeVerdict(rows.map(numberOf), verdict) : verdict;
    if (problems === null) {
      const id = newId();
      const start = lines.length;
      lines.write(encodeDelivery(id, constants, rows[0]!.rowNumber, order));
      good.push({ reference: order.draft.external_reference_id ?? '', start, end: lines.length });
      goodRowCount += rows.length;
      warningCount += order.warnings.length;
      changes.take(rows[0]!.rowNumber, rows[0]!.cells, order);
      for (const row of rows) report.addSuccess(row, task.isDryRun ? '' : id);
      return;
    }
    for (const row of rows) {
      const own = problems.get(row.rowNumber) ?? [];
      failed.push(failedRow(row, own));
      report.addFailure(row.rowNumber, row.cells, own);
    }
  };

  for (const row of readCanonical(task.bytes, task.plan.columns.length)) {
    if (row.skip !== null) {
      skippedRowCount += 1;
      report.addSkip(row.rowNumber, row.cells, row.skip);
    } else if (row.orderRow === null) settle([row]);
    else {
      const rows = orders.get(row.orderRow);
      if (rows) rows.push(row);
      else orders.set(row.orderRow, [row]);
    }
  }
  for (const rows of orders.values()) settle(rows);
  return {
    good: lines.arrange(good.sort(byReference)),
    goodCount: good.length,
    goodRowCount,
    skippedRowCount,
    warningCount,
    changes: changes.changes(),
    failed,
    report: report.encode(),
  };
}

/** The checker of a job's orders, as its plan has found the file. */
function orderCheckerOf(
  { plan, ...task }: CheckTask,
  compiled: CompiledRules,
  context: Pick<RowContext, 'reference' | 'today'>,
): OrderChecker {
  const orders = Object.entries(plan.date_orders ?? {}).map(([field, { order }]) => [field, order]);
  return new OrderChecker(compiled, {
    ...context,
    dateOrders: Object.fromEntries(orders),
    // Behind a sheet's columns there may be notes; a csv has no cells but its own.
    columnCount: plan.kind === 'csv' ? (plan.header_width ?? null) : null,
    places: placesOf(task),
    knownPoints: task.pointFile ? pointsOf(task.pointFile) : null,
  });
}

const numberOf = ({ rowNumber }: ReadRow) => rowNumber;

interface GoodOrder {
  reference: string;
  /** Byte offset of its line. */
  start: number;
  end: number;
}

/** Sorted so that two imports inserting the same references do not deadlock. */
function byReference(one: GoodOrder, other: GoodOrder): number {
  return one.reference < other.reference ? -1 : Number(one.reference > other.reference);
}

function failedRow(row: ReadRow, problems: RowProblem[]): FailedRow {
  const [first] = problems;
  if (!first) throw new Error(`Row ${row.rowNumber} failed without a problem.`);
  return {
    rowNumber: row.rowNumber,
    orderRow: row.orderRow,
    errorField: first.field,
    errorCode: first.code,
    problems,
    cells: storableCells(row.cells),
  };
}
