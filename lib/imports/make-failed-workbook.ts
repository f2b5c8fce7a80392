import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { LogicalField } from '@/lib/fields/order-fields';
import { MAX_WORKBOOK_ROWS, ownColumnCount, workbookColumns } from '@/lib/headers/report-columns';
import { type FilePlan, fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { getImportRow, type ImportRow } from '@/lib/imports/get-import-row';
import { readFailedPage, type StoredFailedRow } from '@/lib/imports/list-failed-rows';
import type { Language } from '@/lib/languages/language';
import { speak, translatorOf } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { columnLetters } from '@/lib/table-files/column-letters';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import {
  rowXml,
  sheetEnd,
  sheetStart,
  type TextCell,
  type Validation,
} from '@/lib/table-files/xlsx-writing/sheet-xml';
import { zipWorkbook } from '@/lib/table-files/xlsx-writing/zip-workbook';

/** Rows that are read and written at a time: some milliseconds, so that nobody waits for a whole workbook. */
const ROWS_AT_ONCE = 100;

/** Cells that say their reason when they are chosen; all rows say it in a column of their own. */
const MAX_PROMPTS = 2000;

interface FailedWorkbookOptions {
  tenantId: string;
  jobId: string;
  /** Of the reasons. */
  language: Language;
}

/**
 * The failed rows of a job that no follow-up has, as a workbook to be mended in a spreadsheet: bad cells are coloured, and the
 * reasons stand beside them. Hidden columns tell of which job and row each is, by which the mended file is recognised.
 * It has the first `MAX_WORKBOOK_ROWS` of them, written as they are taken.
 * @throws ApiError job_not_found, csv_not_ready (it has no failed rows), file_expired
 */
export async function makeFailedWorkbook(
  options: FailedWorkbookOptions,
): Promise<{ fileName: string; content: ReadableStream<Uint8Array> }> {
  const { tenantId, jobId, language } = options;
  const row = await getImportRow(tenantId, jobId);
  if (row.tracesExpiredAt) throw new ApiError('file_expired');
  if (row.filePlan === null || row.failedCount === 0) throw new ApiError('csv_not_ready');
  const plan = fileDetailsSchema.parse(row.filePlan);
  const subject = { kind: 'import', id: jobId, name: row.name } as const;
  const details = { file: 'failed-workbook' };
  await recordAudit(db(), { action: 'file_downloaded', tenantId, subject, details });
  const pieces = () => writePieces(row, plan, language);
  return {
    fileName: `${row.fileName.replace(/\.[^.]*$/, '')}-failed.xlsx`,
    content: zipWorkbook([{ name: translatorOf(language)('reports.failedSheet'), pieces }]),
  };
}

async function* writePieces(
  { id }: ImportRow,
  plan: Pick<FilePlan, 'columns' | 'mapped'>,
  language: Language,
): AsyncGenerator<Uint8Array> {
  const width = ownColumnCount(plan.columns);
  const encoder = new TextEncoder();
  const headers = [...plan.columns.slice(0, width).map(escapeFormula), ...workbookColumns];
  const prompts = new Map<string, { text: string; cells: string[] }>();
  let promptCount = 0;
  const columns = headers.map((name, index) => ({
    width: name === 'error_message' ? 60 : Math.min(40, Math.max(12, name.length + 2)),
    // What only the machine reads. The row's number and its problem are for people.
    isHidden: index >= width && name !== 'row_number' && name !== 'error_message',
  }));
  yield encoder.encode(
    sheetStart({ columns, frozenRows: 1 }) +
      rowXml(
        1,
        headers.map((text) => ({ text, style: 'header' })),
      ),
  );
  let written = 0;
  let after = 0;
  for (let hasMore = true; hasMore && written < MAX_WORKBOOK_ROWS;) {
    const page = await readFailedPage({ jobId: id, after, limit: ROWS_AT_ONCE });
    let xml = '';
    for (const failed of page) {
      after = failed.rowNumber;
      if (failed.followUpId !== null || written >= MAX_WORKBOOK_ROWS) continue;
      const number = ++written + 1;
      const reasons = reasonsOf(failed, plan.mapped, language);
      for (const [column, text] of reasons.byColumn) {
        if (column >= width || ++promptCount > MAX_PROMPTS) continue;
        const known = prompts.get(text) ?? { text, cells: [] };
        known.cells.push(`${columnLetters(column)}${number}`);
        prompts.set(text, known);
      }
      const cells: TextCell[] = Array.from({ length: width }, (_, index) => ({
        text: escapeFormula(failed.cells[index] ?? ''),
        style: reasons.byColumn.has(index) ? 'bad' : 'text',
      }));
      const added = [String(failed.rowNumber), failed.errorField, failed.errorCode, reasons.all, id];
      cells.push(
        ...added.map((text, index): TextCell => ({
          text: escapeFormula(text),
          style: workbookColumns[index] === 'error_message' ? 'reason' : 'example',
        })),
      );
      xml += rowXml(number, cells);
    }
    if (xml !== '') yield encoder.encode(xml);
    hasMore = page.at(-1)?.hasMore ?? false;
  }
  const validations = [...prompts.values()].map(({ text, cells }): Validation => ({
    cells: cells.join(' '),
    prompt: { title: '!', text },
  }));
  yield encoder.encode(sheetEnd(validations));
}

/** The reasons of a row in words: all of them, and those of each column. */
function reasonsOf(
  { details }: StoredFailedRow,
  mapped: FilePlan['mapped'],
  language: Language,
): { all: string; byColumn: Map<number, string> } {
  const byColumn = new Map<number, string>();
  const messages = details.map((problem) => {
    const message = messageForRowProblem(problem, speak(language));
    const column = mapped[problem.field as LogicalField];
    if (column !== undefined) byColumn.set(column, [byColumn.get(column), message].filter(Boolean).join(' '));
    return message;
  });
  return { all: messages.join(' '), byColumn };
}
