import {
  failedColumns,
  ownColumnCount,
  skippedColumns,
  unprocessedColumns,
} from '@/lib/headers/report-columns';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import type { Say } from '@/lib/messages/say';
import { ByteWriter } from '@/lib/import-files/byte-writer';
import { readCanonical, type ReadRow } from '@/lib/import-files/canonical-csv';
import { escapeFormula, isSurelyWithoutFormula } from '@/lib/table-files/csv/escape-formula';
import type { FileReport, ReportPart, ReportTask, UnreachedTask } from '@/lib/import-files/order-tasks';
import { messageForSkipReason } from '@/lib/messages/skip-reasons';
import type { CompiledRules } from '@/lib/shaping/compile-rules';
import { type SkipReason, skippingColumnOf } from '@/lib/shaping/find-skip-reason';
import { trimCell } from '@/lib/fields/trim-cell';
import type { RowProblem } from '@/lib/fields/row-problem';
import { csvRecord } from '@/lib/table-files/csv/write-csv';

const SUCCESS_COLUMNS = ['delivery_id'];

/** Without it, Excel reads a CSV in the machine's own charset. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The first line of each file: the file's own columns in their order and spelling, plus
 * the columns that the report adds.
 * @param columns `columns` of the plan
 */
export function reportHeaders(columns: readonly string[]): Record<FileReport, Uint8Array> {
  const own = columns.slice(0, ownColumnCount(columns)).map(escapeFormula);
  const encoder = new TextEncoder();
  const line = (added: readonly string[]) =>
    encoder.encode(`${BYTE_ORDER_MARK}${csvRecord([...own, ...added])}\r\n`);
  return {
    success: line(SUCCESS_COLUMNS),
    failed: line(failedColumns),
    skipped: line(skippedColumns),
    unprocessed: line(unprocessedColumns),
  };
}

/** `cells` has one for each column of the plan. */
type SuccessRow = Pick<ReadRow, 'cells' | 'written'>;

/**
 * Collects one chunk's lines of the success, failed and skipped files. Cells that a spreadsheet would run as a formula
 * are guarded.
 */
export class ReportLines {
  private readonly width: number;
  private readonly say: Say;
  private readonly success: ByteWriter;
  private readonly failed = new ByteWriter();
  private readonly skipped = new ByteWriter(1024);

  /**
   * @param columns `columns` of the plan
   * @param language of the messages
   * @param skippedValues those of the compiled rules, to say which one has left a row out
   * @param expectedBytes of the success file
   */
  constructor(
    private readonly columns: readonly string[],
    language: Language,
    private readonly skippedValues: CompiledRules['skippedValues'],
    expectedBytes?: number,
  ) {
    this.width = ownColumnCount(columns);
    this.say = speak(language);
    this.success = new ByteWriter(expectedBytes);
  }

  addSuccess({ cells, written: { record, cellCount } }: SuccessRow, deliveryId: string): void {
    const missing = this.width - cellCount;
    // Nearly every row is taken over as it is written.
    if (cellCount > 0 && missing >= 0 && isSurelyWithoutFormula(record))
      this.success.write(`${record}${','.repeat(missing)},${deliveryId}\r\n`);
    else this.write(this.success, cells, [deliveryId]);
  }

  /** @param problems all problems of the row, at least one */
  addFailure(rowNumber: number, cells: readonly string[], problems: readonly RowProblem[]): void {
    const message = problems.map((problem) => messageForRowProblem(problem, this.say)).join(' ');
    const [first] = problems;
    const added = [String(rowNumber), first?.field ?? '', first?.code ?? '', escapeFormula(message)];
    this.write(this.failed, cells, added);
  }

  addSkip(rowNumber: number, cells: readonly string[], reason: SkipReason): void {
    const message = messageForSkipReason(reason, this.say, this.skippingCell(reason, cells));
    this.write(this.skipped, cells, [String(rowNumber), reason, message]);
  }

  /** The cell that has left the row out, if one has. */
  private skippingCell(reason: SkipReason, cells: readonly string[]) {
    const column = reason === 'value' ? skippingColumnOf(this.skippedValues, cells) : null;
    return column === null
      ? null
      : { column: this.columns[column] ?? '', value: trimCell(cells[column] ?? '') };
  }

  encode(): ReportPart {
    return { success: this.success.bytes(), failed: this.failed.bytes(), skipped: this.skipped.bytes() };
  }

  private write(file: ByteWriter, cells: readonly string[], added: readonly string[]): void {
    writeLine(file, cells.slice(0, this.width), added);
  }
}

function writeLine(file: ByteWriter, cells: readonly string[], added: readonly string[]): void {
  const line = cells.map(escapeFormula);
  for (const cell of added) line.push(cell);
  file.write(`${csvRecord(line)}\r\n`);
}

/** The lines of the unprocessed file for a chunk that was not reached. */
export function reportUnreached({ bytes, columns, reason }: UnreachedTask): Uint8Array<ArrayBuffer> {
  const width = ownColumnCount(columns);
  const lines = new ByteWriter(bytes.byteLength * 1.2);
  for (const { rowNumber, cells } of readCanonical(bytes, columns.length))
    writeLine(lines, cells.slice(0, width), [String(rowNumber), reason]);
  return lines.bytes();
}

/**
 * One chunk's lines of all files, from the outcomes of its rows in the database. A row of an order has the outcome of
 * the order's first row.
 * @throws Error when a row has no outcome, or two: the files must account for every row
 */
export function reportChunk(task: ReportTask): ReportPart {
  const { bytes, columns, outcomes, language, skipsPresent, isDryRun, skippedValues = [] } = task;
  const created = new Map(outcomes.succeeded.map(({ rowNumber, deliveryId }) => [rowNumber, deliveryId]));
  const refused = new Map(outcomes.failed.map(({ rowNumber, problems }) => [rowNumber, problems]));
  const lines = new ReportLines(columns, language, skippedValues);
  for (const row of readCanonical(bytes, columns.length)) {
    const { rowNumber, orderRow, skip, cells } = row;
    const deliveryId = created.get(orderRow ?? rowNumber);
    const problems = refused.get(rowNumber);
    // With this duplicate mode, what is in neither table is in another delivery.
    const reason = skip ?? (skipsPresent && deliveryId === undefined && !problems ? 'already_present' : null);
    const found = [deliveryId, problems, reason ?? undefined].filter((outcome) => outcome !== undefined);
    if (found.length === 0 && isDryRun) {
      lines.addSuccess(row, '');
      continue;
    }
    if (found.length !== 1) {
      throw new Error(`Row ${rowNumber} has ${found.length === 0 ? 'no outcome' : 'two outcomes'}.`);
    }
    if (deliveryId !== undefined) lines.addSuccess(row, isDryRun ? '' : deliveryId);
    if (problems !== undefined) lines.addFailure(rowNumber, cells, problems);
    if (reason !== null) lines.addSkip(rowNumber, cells, reason);
  }
  return lines.encode();
}
