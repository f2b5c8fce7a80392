import type { Language } from '@/lib/languages/language';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { ByteWriter } from '@/lib/import-files/byte-writer';
import { readCanonical } from '@/lib/import-files/canonical-csv';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import type { ReportPart, ReportTask } from '@/lib/import-files/order-tasks';
import type { RowProblem } from '@/lib/fields/row-problem';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

const SUCCESS_COLUMNS = ['delivery_id'];
const FAILED_COLUMNS = ['row_number', 'error_field', 'error_code', 'error_message'];

/** Without it, Excel reads a CSV in the machine's own charset. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The first line of the success and failed files: the file's own columns in their order and spelling, plus the
 * columns that the report adds.
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
 * Collects one chunk's lines of the success and failed files. Rows arrive in file order; cells that a spreadsheet
 * would run as a formula are guarded.
 */
export class ReportLines {
  private readonly width: number;
  private readonly success = new ByteWriter();
  private readonly failed = new ByteWriter();

  /**
   * @param columns `columns` of the plan
   * @param language of the messages
   */
  constructor(
    columns: readonly string[],
    private readonly language: Language,
  ) {
    this.width = ownColumnCount(columns);
  }

  /** @param cells one for each column of the plan */
  addSuccess(cells: readonly string[], deliveryId: string): void {
    const own = cells.slice(0, this.width).map(escapeFormula);
    own.push(deliveryId);
    this.success.write(`${csvRecord(own)}\r\n`);
  }

  /** @param problems all problems of the row, at least one */
  addFailure(rowNumber: number, cells: readonly string[], problems: readonly RowProblem[]): void {
    const own = cells.slice(0, this.width).map(escapeFormula);
    const message = problems.map((problem) => messageForRowProblem(problem, this.language)).join(' ');
    const [first] = problems;
    own.push(String(rowNumber), first?.field ?? '', first?.code ?? '', escapeFormula(message));
    this.failed.write(`${csvRecord(own)}\r\n`);
  }

  encode(): ReportPart {
    return { success: this.success.bytes(), failed: this.failed.bytes() };
  }
}

/**
 * One chunk's lines of both files, from the outcomes of its rows in the database.
 * @throws Error when a row has no outcome, or two: the files must account for every row
 */
export function reportChunk({ bytes, columns, outcomes, language }: ReportTask): ReportPart {
  const created = new Map(outcomes.succeeded.map(({ rowNumber, deliveryId }) => [rowNumber, deliveryId]));
  const refused = new Map(outcomes.failed.map(({ rowNumber, problems }) => [rowNumber, problems]));
  const lines = new ReportLines(columns, language);
  for (const { rowNumber, cells } of readCanonical(bytes, columns.length)) {
    const deliveryId = created.get(rowNumber);
    const problems = refused.get(rowNumber);
    if ((deliveryId === undefined) === (problems === undefined)) {
      throw new Error(`Row ${rowNumber} has ${deliveryId === undefined ? 'no outcome' : 'two outcomes'}.`);
    }
    if (deliveryId !== undefined) lines.addSuccess(cells, deliveryId);
    if (problems !== undefined) lines.addFailure(rowNumber, cells, problems);
  }
  return lines.encode();
}

/**
 * How many columns are the sender's own. A failed file that was corrected and uploaded again ends with the four
 * columns that we added; the new files omit them, so that they do not pile up.
 */
function ownColumnCount(columns: readonly string[]): number {
  const own = columns.length - FAILED_COLUMNS.length;
  return own > 0 && FAILED_COLUMNS.every((name, index) => columns[own + index] === name)
    ? own
    : columns.length;
}
