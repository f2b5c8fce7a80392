import { parseCanonical } from '@/lib/import-files/canonical-csv';
import type { FailedRow, RefusedTask } from '@/lib/import-files/order-tasks';
import { storable, storableCells } from '@/lib/import-files/stored-cells';
import type { RowProblem } from '@/lib/fields/row-problem';
import { compileRules } from '@/lib/shaping/compile-rules';

/**
 * Rows of a chunk that only the database could refuse, because their reference belongs to another delivery; in the
 * order of the file. All rows of such an order come back.
 */
export function readRefusedRows({ bytes, plan, rules, refusals }: RefusedTask): FailedRow[] {
  const codes = new Map(refusals.map(({ rowNumber, code }) => [rowNumber, code]));
  const compiled = compileRules(rules, plan.column_names);
  return parseCanonical(bytes, plan.columns.length)
    .filter(({ rowNumber, orderRow }) => codes.has(orderRow ?? rowNumber))
    .map((row) => {
      const isFirst = row.orderRow === null || row.orderRow === row.rowNumber;
      const problem: RowProblem = isFirst
        ? {
            field: 'external_reference_id',
            code: codes.get(row.rowNumber)!,
            params: { value: storable((compiled.text('external_reference_id', row.cells) ?? '').trim()) },
          }
        : { field: 'external_reference_id', code: 'order_failed', params: { row_number: row.orderRow! } };
      return {
        rowNumber: row.rowNumber,
        orderRow: row.orderRow,
        errorField: problem.field,
        errorCode: problem.code,
        problems: [problem],
        cells: storableCells(row.cells),
      };
    });
}
