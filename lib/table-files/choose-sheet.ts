import { FileProblem } from '@/lib/table-files/file-problem';
import type { Table, TableChoice, TableRow } from '@/lib/table-files/table';

/** How many rows with content decide what a sheet is about. */
export const SAMPLE_ROWS = 120;

/** How many visible sheets with content are looked at; the rest can still be chosen by name. */
const MAX_RATED_SHEETS = 30;

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  hidden: boolean;
}

/** Reading a sheet meets these problems in its rows. Nobody needs to hear of them for a sheet that is not read. */
const problemsOfRows: readonly string[] = ['too_many_columns', 'cell_too_long'];

interface RatedSheet<Of extends Sheet> {
  sheet: Of;
  rate: number | null;
}

/**
 * Chooses the sheet to read: the one that was chosen by name, or else the visible one with the highest rate; of equal
 * ones the first with content. Reads only the first rows of each.
 * @param sheets in the workbook's order
 * @param readRows starts to read a sheet
 * @throws FileProblem sheet_not_found; empty_file when no visible sheet has content, or the chosen one has none; whatever
 * reading throws
 */
export async function chooseSheet<Of extends Sheet>(
  sheets: readonly Of[],
  { sheetName, rateSheet }: TableChoice,
  readRows: (sheet: Of) => AsyncGenerator<TableRow[]>,
): Promise<{ chosen: Of; description: Pick<Table, 'sheetName' | 'sheetNames' | 'sheets' | 'hiddenSheets'> }> {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const named = sheetName === undefined ? undefined : findVisible(sheets, sheetName);
  const rated: RatedSheet<Of>[] = [];
  for (const sheet of visible) {
    if (rated.length >= MAX_RATED_SHEETS && sheet !== named) continue;
    const rows = await readFirstRows(readRows(sheet));
    if (rows.length > 0) rated.push({ sheet, rate: rateSheet?.(rows) ?? null });
  }
  const chosen = named ? rated.find(({ sheet }) => sheet === named) : highest(rated);
  if (!chosen) throw new FileProblem('empty_file');
  return {
    chosen: chosen.sheet,
    description: {
      sheetName: chosen.sheet.name,
      sheetNames: visible.map(({ name }) => name),
      sheets: rated.map(({ sheet, rate }) => ({ name: sheet.name, rate })),
      hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    },
  };
}

/**
 * Finds a visible sheet by its name.
 * @throws FileProblem sheet_not_found
 */
export function findVisible<Of extends Sheet>(sheets: readonly Of[], name: string): Of {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const found = findSheet(visible, name);
  if (!found) throw new FileProblem('sheet_not_found', sheetProblem(name, visible));
  return found;
}

/** Names of sheets differ in more than case and surrounding spaces. */
function findSheet<Of extends Sheet>(sheets: readonly Of[], name: string): Of | undefined {
  const fold = (text: string) => text.trim().normalize('NFC').toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => fold(sheet.name) === fold(name))
  );
}

/** Enough to find the sheet; a workbook may have thousands. */
const MAX_SHOWN_CHARACTERS = 1000;

function sheetProblem(sheet: string, visible: readonly Sheet[]) {
  const text = (long: string) =>
    long.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed().replaceAll('\0', '\ufffd');
  return { sheet: text(sheet), sheets: text(visible.map(({ name }) => name).join(', ')) };
}

function highest<Of extends Sheet>(rated: readonly RatedSheet<Of>[]): RatedSheet<Of> | undefined {
  const best = Math.max(...rated.map(({ rate }) => rate ?? 0));
  return rated.find(({ rate }) => (rate ?? 0) === best);
}

async function readFirstRows(batches: AsyncGenerator<TableRow[]>): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  try {
    while (rows.length < SAMPLE_ROWS) {
      const { done, value } = await batches.next();
      if (done) break;
      for (const row of value) rows.push(row);
    }
  } catch (error) {
    if (!(error instanceof FileProblem) || !problemsOfRows.includes(error.code)) throw error;
    // It has content, even if none before the row with the problem: whoever reads the sheet will hear of that.
    if (rows.length === 0) rows.push({ rowNumber: 1, cells: [] });
  } finally {
    await batches.return(undefined);
  }
  return rows.slice(0, SAMPLE_ROWS);
}
