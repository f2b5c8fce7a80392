import { parseCanonical } from '@/lib/orders/canonical-csv';
import { escapeFormula } from '@/lib/orders/escape-formula';
import type { ReportResult, ReportTask } from '@/lib/orders/order-tasks';
import { csvRecord } from '@/lib/orders/write-csv';
import { messageForRowProblem } from '@/lib/messages/row-problems';

const SUCCESS_COLUMNS = ['delivery_id'];
const FAILED_COLUMNS = ['row_number', 'error_field', 'error_code', 'error_message'];

/** Excel takes a CSV without it for the charset of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The first line of the success and of the failed file: the file's own columns in their order and spelling, and what
 * the report adds.
 * @param columns `columns` of the plan
 */
export function reportHeaders(columns: readonly string[]): { success: Uint8Array; failed: Uint8Array } {
  const own = columns.slice(0, ownColumnCount(columns)).map(escapeFormula);
  const encoder = new TextEncoder();
  return {
    success: encoder.encode(`${BYTE_ORDER_MARK}${csvRecord([...own, ...SUCCESS_COLUMNS])}\r\n`),
    failed: encoder.encode(`${BYTE_ORDER_MARK}${csvRecord([...own, ...FAILED_COLUMNS])}\r\n`),
  };
}

/**
 * One chunk's lines of the success and of the failed file, in the order of the rows. Cells that a spreadsheet would
 * run as a formula are guarded.
 * @throws Error when a row has no outcome, or two: the files must account for every row
 */
export function reportChunk({ bytes, columns, outcomes, language }: ReportTask): ReportResult {
  const created = new Map(outcomes.succeeded.map(({ rowNumber, deliveryId }) => [rowNumber, deliveryId]));
  const refused = new Map(outcomes.failed.map(({ rowNumber, problems }) => [rowNumber, problems]));
  const width = ownColumnCount(columns);
  const result = { succeededCount: 0, failedCount: 0 };
  const success: string[] = [];
  const failed: string[] = [];

  for (const { rowNumber, cells } of parseCanonical(bytes, columns.length)) {
    const own = cells.slice(0, width).map(escapeFormula);
    const deliveryId = created.get(rowNumber);
    const problems = refused.get(rowNumber);
    if ((deliveryId === undefined) === (problems === undefined)) {
      throw new Error(`Row ${rowNumber} has ${deliveryId === undefined ? 'no outcome' : 'two outcomes'}.`);
    }
    if (deliveryId !== undefined) {
      success.push(`${csvRecord([...own, deliveryId])}\r\n`);
      result.succeededCount += 1;
    }
    if (problems !== undefined) {
      const message = problems.map((problem) => messageForRowProblem(problem, language)).join(' ');
      const [first] = problems;
      const added = [String(rowNumber), first?.field ?? '', first?.code ?? '', escapeFormula(message)];
      failed.push(`${csvRecord([...own, ...added])}\r\n`);
      result.failedCount += 1;
    }
  }
  const encoder = new TextEncoder();
  return { ...result, success: encoder.encode(success.join('')), failed: encoder.encode(failed.join('')) };
}

/**
 * How many columns are the sender's own. A failed file that was corrected and dropped in again ends with the four
 * columns that we added to it; the new files leave them out, so that they don't pile up round after round.
 */
function ownColumnCount(columns: readonly string[]): number {
  const own = columns.length - FAILED_COLUMNS.length;
  return own > 0 && FAILED_COLUMNS.every((name, index) => columns[own + index] === name)
    ? own
    : columns.length;
}
