import type { ColumnValues } from '@/components/new-import/reading/count-values';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type {
  CheckResult,
  FileFacts,
  ReadingReport,
  ReadOrder,
  StopReason,
} from '@/components/new-import/reading/reading-messages';
import type { ReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import type { OfferedCharsets } from '@/lib/table-files/csv/charset/offer-charsets';
import type { FileProblemCode, FileProblemParams } from '@/lib/table-files/file-problem';
import type { TableRow } from '@/lib/table-files/table';

/** What is known of a file so far. */
export interface FileReading {
  facts: FileFacts | null;
  /** Null until they have been read. */
  firstRows: TableRow[] | null;
  /** The sheet that they are from. */
  firstRowsSheet: string | null;
  /** Rows with content so far, including the header. */
  rowCount: number;
  isCounted: boolean;
  /** Rows below the headers of sheets that are not read, as far as they have been counted. */
  sheetRows: Readonly<Record<string, number>>;
  /** The SHA-256 of the file, in hexadecimal; null until it has been read. */
  contentHash: string | null;
  /** The charsets to choose from; null until they have been asked for and found. */
  charsets: OfferedCharsets | null;
  check: CheckResult | null;
  /** The values of the column that was counted last. */
  values: ColumnValues | null;
  /** The rows of a file of failed rows that has come back; null until they have been asked for and read. */
  returned: ReturnedRows | null;
  /** How the orders of a check compare with those of an earlier import; null until that has been asked for and found. */
  compared: Extract<ReadingReport, { type: 'compared' }> | null;
  /** The orders that were read for looking at them, by their positions. */
  ordersRead: ReadonlyMap<number, ReadOrder>;
  problem: { code: FileProblemCode; params: FileProblemParams } | null;
  /** Why reading stopped early through no fault of the file. */
  stopped: StopReason | null;
}

/** The state before anything is known of a file. */
export const nothingRead: FileReading = {
  facts: null,
  firstRows: null,
  firstRowsSheet: null,
  rowCount: 0,
  isCounted: false,
  sheetRows: {},
  contentHash: null,
  charsets: null,
  check: null,
  values: null,
  returned: null,
  compared: null,
  ordersRead: new Map(),
  problem: null,
  stopped: null,
};

/** The state after another report from the file's worker. */
export function withReport(reading: FileReading, report: ReadingReport): FileReading {
  switch (report.type) {
    case 'opened':
      return { ...reading, facts: report.facts };
    case 'first-rows':
      // If the same rows were read again, keep the array: the choices made for them stay.
      return {
        ...reading,
        firstRows: isEqual(reading.firstRows, report.rows) ? reading.firstRows : report.rows,
        firstRowsSheet: reading.facts?.sheetName ?? null,
      };
    case 'counted':
      return { ...reading, rowCount: report.rows, isCounted: report.done };
    case 'sheet-counted':
      return { ...reading, sheetRows: { ...reading.sheetRows, [report.name]: report.rows } };
    case 'hashed':
      return { ...reading, contentHash: report.contentHash };
    case 'charsets':
      return { ...reading, charsets: report.offered };
    case 'checked':
      return {
        ...reading,
        check: withEarlierRows(report.result, reading.check),
        ordersRead: nothingRead.ordersRead,
      };
    case 'compared':
      return { ...reading, compared: report };
    case 'orders-read':
      return {
        ...reading,
        ordersRead: new Map([
          ...reading.ordersRead,
          ...report.orders.map((order) => [order.at, order] as const),
        ]),
      };
    case 'values-counted':
      return { ...reading, values: report.values };
    case 'rows-listed':
      return reading;
    case 'returned-read':
      return { ...reading, returned: report.returned };
    case 'problem':
      return { ...reading, problem: report };
    case 'stopped':
      return { ...reading, stopped: report.reason };
  }
}

/** A check that goes on lists no rows yet: until then those of the one before stay. */
function withEarlierRows(result: CheckResult, before: CheckResult | null): CheckResult {
  return result.done || !before ? result : { ...result, problemRows: before.problemRows };
}

function isEqual(before: TableRow[] | null, rows: TableRow[]): boolean {
  return JSON.stringify(before) === JSON.stringify(rows);
}

/** What is known of the file of a page, and how it was read. */
export interface ReadingState {
  of: File | null;
  choice: ReadingChoice;
  reading: FileReading;
}

/** What is known of a file that is to be read by a choice: what was read in another way is shown until it is replaced. */
export function readingOf(state: ReadingState, file: File | null, choice: ReadingChoice): FileReading {
  if (state.of !== file) return nothingRead;
  if (state.choice === choice) return state.reading;
  return {
    ...state.reading,
    isCounted: false,
    check: null,
    values: null,
    returned: null,
    compared: null,
    problem: null,
    stopped: null,
  };
}
